package dev.breakwater.corpus;

/** What a reader said about a finding. */
public enum Label {
  /** The code has the problem that the message states. */
  TRUE,
  /** It has not. */
  FALSE,
  /** It has, yet there is a reason for it that one may accept. */
  DEBATABLE,
  /** Nobody has read it yet. */
  NEW
}
