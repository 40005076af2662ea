// Written by scripts/generate-pack-schema.ts; do not edit.

/** One thing that is wrong, in the terms of JSON Schema. */
export interface ValidationError {
  readonly instancePath: string;
  /** The key that is wrong, where it is the key and not the value. */
  readonly propertyName?: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}

/** Whether the value has the form; `errors` are those of the last call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

export const validatePack: Validator;
export const validateJurisdictions: Validator;
export const validateMemberships: Validator;
export const validateAdequacy: Validator;
