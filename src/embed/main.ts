import { startFrame } from './frame';
import { RiChart } from './ri-chart';

// Known only while the script runs for the first time. Imported as a module it has none: then the page says where all is.
const script = document.currentScript as HTMLScriptElement | null;
RiChart.script = new URL('.', script?.src ?? document.baseURI).href;

// A page may ask for the script twice.
if (!customElements.get('ri-chart')) customElements.define('ri-chart', RiChart);
if (script && 'frame' in script.dataset) startFrame(document, window);
