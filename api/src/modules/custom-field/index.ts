export { CustomFieldResolver, FieldValueResolver } from './custom-field.resolver.ts';
export { CustomFieldService } from './custom-field.service.ts';
export { FieldValue, FieldValueInput } from './custom-field.type.ts';
export { fieldValuesOf, setFieldValues } from './field-values.ts';
