/** What a job is for, as an admin thinks of it: each is one queue of the monitor. */
export enum JobArea {
  CHANNELS = 'CHANNELS',
  CONVERSATIONS = 'CONVERSATIONS',
  ROUTING = 'ROUTING',
  SURVEYS = 'SURVEYS',
  OTHER = 'OTHER',
}

/** All areas, in the order in which they are shown. */
export const jobAreas: readonly JobArea[] = Object.values(JobArea);

/** The first words of the names of an area's jobs; what is in no other area is OTHER. */
export const wordsOf: Record<Exclude<JobArea, JobArea.OTHER>, readonly string[]> = {
  CHANNELS: ['channel', 'mail'],
  CONVERSATIONS: ['conversation'],
  ROUTING: ['routing', 'agent', 'skill-group'],
  SURVEYS: ['survey'],
};

/** The area of a job by its name; `timer.` before it says only that it waited for its time. */
export function areaOf(name: string): JobArea {
  const word = name.replace(/^timer\./, '').split('.')[0] ?? '';
  return (
    jobAreas.find(area => area !== JobArea.OTHER && wordsOf[area].includes(word)) ?? JobArea.OTHER
  );
}
