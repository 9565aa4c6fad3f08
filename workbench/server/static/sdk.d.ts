declare module 'zendesk_app_framework_sdk' {
  /** The npm publication of the SDK, CommonJS without types. */
  const ZAFClient: object;
  export = ZAFClient;
}
