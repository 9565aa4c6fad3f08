import { createReadJson } from '../../src/helpdesk/zaf/request';
import {
  type BandNote,
  type BandWritten,
  bandInField,
  bandInTags,
  writeBand,
} from '../../src/helpdesk/zendesk/write-band';
import { systemClock } from './clock';
import type { FrameClient } from './frames';

/** What the ticket in front told of the band that stands there. */
export interface Standing {
  readonly tags: readonly string[];
  readonly value: unknown;
}

export type BandWriter = (note: BandNote, standing: Standing) => Promise<BandWritten>;

const requestMs = 15_000;

/** Writes as the signed-in agent, only what differs from what stands there. */
export const createBandWriter =
  (client: FrameClient): BandWriter =>
  async (note, { tags, value }) => {
    const needed = {
      ...note,
      tags: note.tags && bandInTags(tags) !== note.band,
      field: note.field !== undefined && bandInField(value) !== note.band ? note.field : undefined,
    };
    if (!needed.tags && needed.field === undefined) return 'unchanged';
    return writeBand(createReadJson(client, systemClock, requestMs), needed);
  };
