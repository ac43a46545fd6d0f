/** The person whose inbox the demo pages show, and the shop they answer for. */
export const agent = {
  name: 'Sam Reyes',
  email: 'sam@northlight.example',
  handle: 'northlighthelp',
  shop: 'Northlight Lamps',
} as const;
