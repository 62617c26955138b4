import SchemaBuilder, {
  BasePlugin,
  type FieldNullability,
  type InputFieldMap,
  type PothosOutputFieldConfig,
  type SchemaTypes,
  type TypeParam,
} from '@pothos/core'
import { type FieldCost, PAGE_LISTS, pageCost } from './costs.ts'

/** The Pothos plugin below, by name. */
export const costsPlugin = 'journeylineCosts' as const

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      journeylineCosts: CostsPlugin<Types>
    }
    // every parameter has to be named as Pothos names it
    export interface FieldOptions<
      Types extends SchemaTypes = SchemaTypes,
      ParentShape = unknown,
      Type extends TypeParam<Types> = TypeParam<Types>,
      Nullable extends FieldNullability<Type> = FieldNullability<Type>,
      Args extends InputFieldMap = InputFieldMap,
      ResolveShape = unknown,
      ResolveReturnShape = unknown,
    > {
      /** What the field costs beyond 1, or that it is a list and how long; pages say it themselves. */
      complexity?: number | FieldCost
    }
  }
}

/** Notes beside every field what it costs: what is said beside it, else 1; a page its rows. */
export class CostsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const said = (config.pothosOptions as { complexity?: number | FieldCost }).complexity
    const cost = { ...usualOf(config), ...(typeof said === 'number' ? { weight: said } : said) }
    return { ...config, extensions: { ...config.extensions, cost } }
  }
}
SchemaBuilder.registerPlugin(costsPlugin, CostsPlugin)

function usualOf<Types extends SchemaTypes>({
  args,
  name,
  parentType,
  type,
}: PothosOutputFieldConfig<Types>): FieldCost {
  if (args.first && args.after && type.kind === 'Object') return pageCost
  const isOfPage =
    parentType === 'PageInfo' || (parentType.endsWith('Connection') && IN_THE_PRICE.includes(name))
  return { weight: isOfPage ? 0 : 1 }
}

/** What every page has beside its rows, and the lists themselves, which cost their rows. */
const IN_THE_PRICE = [...PAGE_LISTS, 'pageInfo', 'totalCount', 'totalCountIsExact']
