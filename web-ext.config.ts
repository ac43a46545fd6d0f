import { defineWebExtConfig } from 'wxt';

// wxt would otherwise look for a browser to start; npm start does that.
export default defineWebExtConfig({ disabled: true });
