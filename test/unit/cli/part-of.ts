/** As much of a value as a test needs. */
type PartOf<Whole> = Whole extends readonly (infer Item)[]
  ? readonly PartOf<Item>[]
  : Whole extends object
    ? { readonly [Key in keyof Whole]?: PartOf<Whole[Key]> }
    : Whole;

/** A value with only this part: reading any other part fails. */
export function partOf<Whole>(part: PartOf<NoInfer<Whole>>): Whole {
  return part as Whole;
}
