/** How much people may type of themselves, in UTF-16 units as browsers count them: one number for the rule and its control. */
export const contactLimits = {
  name: 100,
  /** Its plus, and 25 digits and signs between them. */
  phone: 26,
  /** RFC 5321, 4.5.3.1.3: a path of 256 without its angle brackets. */
  email: 254,
} as const;
