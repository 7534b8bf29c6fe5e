// For what is pure: no browser's objects, and nothing of Angular to be set up for each file.
import { guardConsole } from './console-guard';

guardConsole();
