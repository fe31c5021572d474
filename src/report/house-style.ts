import { z } from 'zod';
import { wordsSchema } from '../language/text.ts';
import { informationCategories } from './information-categories.ts';

/** The brightness (relative luminance) of `#rrggbb` as WCAG 2.2 defines it. */
function brightness(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The contrast of `#rrggbb` on white, from 1 to 21. */
export function contrastOnWhite(colour: string): number {
  return 1.05 / (brightness(colour) + 0.05);
}

const logoSchema = z.strictObject({
  type: z.enum(['image/svg+xml', 'image/png']),
  bytes: z.base64().max(400_000),
  alt: wordsSchema,
});

/** How the documents of one organisation look; every part may be missing, and then they are in the product's own style. */
export const houseStyleSchema = z.strictObject({
  name: wordsSchema.optional(),
  logo: logoSchema.optional(),
  /** The accent of headings and lines: at least 4.5 : 1 on white. */
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be # and six hexadecimal digits')
    .refine((colour) => contrastOnWhite(colour) >= 4.5, 'must have a contrast of at least 4.5 : 1 on white')
    .optional(),
  /** Name, address and so on of who sends the letter, a line each. */
  sender: z.array(wordsSchema).max(8).optional(),
  /** What stands above a letter or proposal to the council. */
  head: z
    .strictObject({
      registrationNumber: z.string().max(100).optional(),
      portfolio: wordsSchema.optional(),
      author: wordsSchema.optional(),
      department: wordsSchema.optional(),
      programme: wordsSchema.optional(),
      confidentiality: wordsSchema.optional(),
    })
    .optional(),
  /** Who publishes, for the metadata that goes with a published document (DiWoo). */
  publisher: z
    .strictObject({
      name: z.string().min(1).max(300),
      tooiUri: z.url({ protocol: /^https$/ }),
      /** The category of the Woo for every document; without it, that which usually fits the edition. */
      category: z
        .string()
        .refine((id) => Object.hasOwn(informationCategories, id), {
          error: `must be one of ${Object.keys(informationCategories).join(', ')}`,
        })
        .optional(),
      /** Where the site is for everyone, if that is not where it was started. */
      address: z.url({ protocol: /^https$/ }).optional(),
    })
    .optional(),
});
export type HouseStyle = z.infer<typeof houseStyleSchema>;
