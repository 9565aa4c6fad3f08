/** When the team is at work. Plain JSON: it travels in the policy. */
export interface BusinessHours {
  /** IANA name of the zone that the times are meant in. */
  readonly zone: string;
  /**
   * Seven days from Sunday on; of each its open stretches in minutes after local midnight, in order and apart. At least
   * one day has one: hours that are never open say nothing.
   */
  readonly week: readonly (readonly (readonly [number, number])[])[];
  /** Local dates (`YYYY-MM-DD`) on which the team is off, whatever the week says. */
  readonly holidays: readonly string[];
}
