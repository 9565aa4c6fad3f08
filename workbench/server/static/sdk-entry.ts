import ZAFClient from 'zendesk_app_framework_sdk';

// The global of Zendesk's own bundle, for classic scripts.
Object.assign(window, { ZAFClient });
