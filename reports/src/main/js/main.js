/** Starts with the page. Script only adds: without it everything can be read. */

import {App} from './app.js';

document.documentElement.classList.add('js');
document.addEventListener('DOMContentLoaded', () => new App().start());
