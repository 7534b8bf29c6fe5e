// For what is pure: nothing of Angular is to be set up for each file.
import { guardConsole } from './console-guard';

guardConsole();
