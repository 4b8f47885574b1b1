import { type Filter, FilterInput, type ListFilter, ListFilterOf, Where } from "./filter.js";
import { BooleanFilter, ExactStringFilter, StringFilter } from "./scalar-filters.js";

@FilterInput("values of a multi-valued attribute")
export class MultiValueFilter implements Filter<MultiValueFilter> {
  and?: MultiValueFilter[] | null;
  or?: MultiValueFilter[] | null;
  not?: MultiValueFilter | null;

  @Where(() => StringFilter)
  value?: StringFilter | null;

  @Where(() => StringFilter)
  display?: StringFilter | null;

  @Where(() => StringFilter)
  type?: StringFilter | null;

  @Where(() => BooleanFilter)
  primary?: BooleanFilter | null;
}

@FilterInput("values of a multi-valued attribute whose `value` is compared exactly")
export class ExactMultiValueFilter implements Filter<ExactMultiValueFilter> {
  and?: ExactMultiValueFilter[] | null;
  or?: ExactMultiValueFilter[] | null;
  not?: ExactMultiValueFilter | null;

  @Where(() => ExactStringFilter)
  value?: ExactStringFilter | null;

  @Where(() => StringFilter)
  display?: StringFilter | null;

  @Where(() => StringFilter)
  type?: StringFilter | null;

  @Where(() => BooleanFilter)
  primary?: BooleanFilter | null;
}

@FilterInput("addresses")
export class AddressFilter implements Filter<AddressFilter> {
  and?: AddressFilter[] | null;
  or?: AddressFilter[] | null;
  not?: AddressFilter | null;

  @Where(() => StringFilter)
  formatted?: StringFilter | null;

  @Where(() => StringFilter)
  streetAddress?: StringFilter | null;

  @Where(() => StringFilter)
  locality?: StringFilter | null;

  @Where(() => StringFilter)
  region?: StringFilter | null;

  @Where(() => StringFilter)
  postalCode?: StringFilter | null;

  @Where(() => StringFilter)
  country?: StringFilter | null;

  @Where(() => StringFilter)
  type?: StringFilter | null;

  @Where(() => BooleanFilter)
  primary?: BooleanFilter | null;
}

export const MultiValueListFilter = ListFilterOf(MultiValueFilter, "MultiValue");
export type MultiValueListFilter = ListFilter<MultiValueFilter>;

export const ExactMultiValueListFilter = ListFilterOf(ExactMultiValueFilter, "ExactMultiValue");
export type ExactMultiValueListFilter = ListFilter<ExactMultiValueFilter>;

export const AddressListFilter = ListFilterOf(AddressFilter, "Address");
export type AddressListFilter = ListFilter<AddressFilter>;
