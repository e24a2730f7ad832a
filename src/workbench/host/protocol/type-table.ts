/** An object of Excel's API that is alive in the host: its type's name in the library and what stands behind it. */
export interface HostObject {
  readonly type: string;
  readonly model: unknown;
}

export const hostObject = (type: string, model: unknown): HostObject => ({ type, model });

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'type' in value && 'model' in value;

/** The ExcelApi set that brought a member, `1.15`, or `online` for ExcelApiOnline; left out for members of 1.14 and earlier. */
export type Since = string;

export interface Property<Model> {
  readonly get: (model: Model) => unknown;
  readonly set?: (model: Model, value: never) => void;
  readonly since?: Since;
}

export type Method<Model> = (model: Model, ...args: never[]) => unknown;

/** One type of Excel's API as a table. Keys are the names on the wire (PascalCase). */
export interface TypeTable<Model> {
  /** Scalars that the library must always be told, without asking: they become part of its object paths. */
  readonly identity?: readonly string[];
  readonly properties?: Readonly<Record<string, Property<Model>>>;
  /** What can only be set, under a name that is no property's. */
  readonly setters?: Readonly<Record<string, Property<Model>['set']>>;
  readonly navigation?: Readonly<Record<string, (model: Model) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<Model>>>;
  /** Sets of methods that came after 1.14. */
  readonly methodsSince?: Readonly<Record<string, Since>>;
  /** Members of a collection, in order. */
  readonly items?: (model: Model) => readonly HostObject[];
  /** `getItem`. */
  readonly item?: (model: Model, key: never) => HostObject;
  /** Throws when the thing is gone. Asked before every use. */
  readonly assertAlive?: (model: Model) => void;
}

/** Tables of all types by name; what their models are is known inside each only. */
export type Schema = Readonly<Record<string, TypeTable<never>>>;

/** A table whose model type is checked where it is written. */
export const typeTable = <Model>(table: TypeTable<Model>): TypeTable<never> => table as TypeTable<never>;

/** A wire name as add-ins spell it. */
export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
