import { Component } from '@angular/core';
import { Shell } from './shell/shell';

@Component({
  selector: 'ri-root',
  imports: [Shell],
  template: '<ri-shell />',
})
export class App {}
