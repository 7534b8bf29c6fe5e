/** Names a thing that needs eyes, the same on every visit: its kind and the claims that it is about. */
export type MatterKey = string;
