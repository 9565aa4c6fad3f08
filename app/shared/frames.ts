import { BANDS, type Band } from '../../src/health/band';
import type { ZafClient } from '../../src/helpdesk/zaf/client';
import type { BandNews } from './desk';

/** The client as far as our own frames talk to each other with it. */
export interface FrameClient extends ZafClient {
  /** Sends an event by way of the host to every frame that listens to it on this instance. */
  trigger(event: string, data: unknown): void;
  /** The client's view of another frame. Only after registration. */
  instance(guid: string): FrameClient;
}

/** Events between our frames. */
export const frameEvents = {
  /** A sidebar's {@link BandNews}, on the sidebar's own instance. */
  band: 'evenkeel.band',
  /** To a sidebar: tell your band again. */
  askBand: 'evenkeel.band.ask',
  /** {@link OpenTab}s and the number of unanswered flags, on the top bar's instance. */
  tabs: 'evenkeel.tabs',
  /** To the background: tell the top bar which tabs there are. */
  askTabs: 'evenkeel.tabs.ask',
} as const;

/** A ticket open in a tab, as the top bar lists it. */
export interface OpenTab {
  readonly ticket?: number;
  readonly band?: Band;
  readonly inFront: boolean;
}

export interface Instance {
  readonly guid: string;
  readonly location: string;
}

/** All living frames of the app in this browser tab. Empty where the host does not tell. */
export async function readInstances(client: ZafClient): Promise<readonly Instance[]> {
  const answer: unknown = await client.get(['instances']);
  const instances = isRecord(answer) && isRecord(answer.instances) ? answer.instances : {};
  return Object.entries(instances).flatMap(([guid, instance]) =>
    isRecord(instance) && typeof instance.location === 'string' ? [{ guid, location: instance.location }] : [],
  );
}

/** What another frame sent, if it is news of a band. */
export function readNews(data: unknown): BandNews | undefined {
  if (!isRecord(data) || typeof data.shown !== 'boolean') return undefined;
  return {
    shown: data.shown,
    ...(typeof data.ticket === 'number' && { ticket: data.ticket }),
    ...(isBand(data.band) && { band: data.band }),
  };
}

/** What the background sent, as far as it is a list of tabs. */
export function readTabs(data: unknown): readonly OpenTab[] {
  const tabs = isRecord(data) && Array.isArray(data.tabs) ? data.tabs : [];
  return tabs.flatMap((tab: unknown) =>
    isRecord(tab)
      ? [
          {
            inFront: tab.inFront === true,
            ...(typeof tab.ticket === 'number' && { ticket: tab.ticket }),
            ...(isBand(tab.band) && { band: tab.band }),
          },
        ]
      : [],
  );
}

/** How many tickets wait for a supervisor, where the background counts them. */
export const readFlags = (data: unknown): number | undefined =>
  isRecord(data) && typeof data.flags === 'number' && data.flags >= 0 ? data.flags : undefined;

const isBand = (value: unknown): value is Band => BANDS.some((band) => band === value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
