/// <reference types="vite/client" />

declare module '@zendeskgarden/css-bedrock';
