import { HostRefusal, notSimulated } from '../fault';
import { entryOf, Loader } from './loader';
import {
  ACTION,
  PATH,
  type Action,
  type ArgumentInfo,
  type ErrorBody,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './messages';
import {
  camelCase,
  hostObject,
  isHostObject,
  type HostObject,
  type Schema,
  type Since,
  type TypeTable,
} from './type-table';

interface EngineOptions {
  readonly schema: Schema;
  readonly root: HostObject;
  /** Whether the host states the set that a member needs. */
  readonly supports: (since: Since) => boolean;
  /** Types that a request may create by name. */
  readonly creatable?: Readonly<Record<string, string>>;
  /** Excel ignores names in `load` that it does not know (office-js 190); refusing them finds misspellings. */
  readonly ignoreUnknownLoads?: boolean;
  /** Called for `_RegisterDataChangedEvent` and the like, with `DataChanged`. */
  readonly onRegister: (target: HostObject, event: string, on: boolean) => void;
  /** Called before each action; throws to make it fail. */
  readonly beforeAction?: (index: number) => void;
}

const EVENT_METHOD = /^_(Unr|R)egister(?:Event)?(\w+?)(?:Event)?$/;

/** The objects of one request by path id: a path is walked once, at its first use. */
type Seen = Map<number, HostObject | null>;

/** The far side of office.js's protocol. It knows no type of Excel: those are in the schema. */
export class ProtocolEngine {
  private readonly kept = new Map<string, HostObject>();
  private readonly keptIds = new Map<HostObject, string>();
  private lastReference = 0;

  private readonly loader: Loader;

  constructor(private readonly options: EngineOptions) {
    this.loader = new Loader({
      tableOf: (object) => this.tableOf(object),
      referenceOf: (object) => this.keptIds.get(object),
      assertSupported: (since, member) => this.assertSupported(since, member),
      supports: options.supports,
      ignoreUnknownLoads: options.ignoreUnknownLoads ?? false,
    });
  }

  /** Objects that the add-in keeps between requests. */
  get references(): Iterable<HostObject> {
    return this.kept.values();
  }

  /** Runs the actions in order up to the first that fails. What ran before stays done: Excel rolls nothing back. */
  execute(body: RequestBody): ResponseBody {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    const seen: Seen = new Map();
    for (const [index, action] of body.Actions.entries()) {
      try {
        this.options.beforeAction?.(index);
        if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
        const value = action.ActionType === ACTION.trace ? null : this.run(action, body, seen);
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        response.Error = this.errorBody(error, index, action, body, seen);
        break;
      }
    }
    return response;
  }

  private errorBody(error: unknown, index: number, action: Action, body: RequestBody, seen: Seen): ErrorBody {
    const refusal =
      error instanceof HostRefusal
        ? error
        : new HostRefusal('GeneralException', `Fault of the simulated host: ${String(error)}`, null, 500);
    return {
      Code: refusal.code,
      Message: refusal.message,
      Location: refusal.location ?? locationOf(action, body, seen),
      ActionIndex: index,
      HttpStatusCode: refusal.status,
    };
  }

  private run(action: Action, body: RequestBody, seen: Seen): unknown {
    const object = this.walk(action.ObjectPathId, body, seen);
    if (!object) return null;
    const args = () => this.argumentsOf(action.ArgumentInfo, body, seen);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.loader.identityOf(object);
      case ACTION.query:
        return this.loader.query(object, action.QueryInfo ?? {}, false);
      case ACTION.queryAsJson:
        return this.loader.query(object, action.QueryInfo ?? {}, true);
      case ACTION.method:
        return this.callForValue(object, action.Name, args());
      case ACTION.set:
        return this.set(object, action.Name, args()[0]);
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      default:
        throw notSimulated(`actions of type ${action.ActionType}`);
    }
  }

  private walk(id: number, body: RequestBody, seen: Seen): HostObject | null {
    const known = seen.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[id];
    if (!path) throw new HostRefusal('InvalidObjectPath', `The request has no object path ${id}.`);
    const object = this.step(path, body, seen);
    if (object) this.tableOf(object).assertAlive?.(object.model as never);
    seen.set(id, object);
    return object;
  }

  private step(path: ObjectPath, body: RequestBody, seen: Seen): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.options.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.create) {
      const type = this.options.creatable?.[path.Name];
      if (!type) throw notSimulated(`new ${path.Name}()`);
      return hostObject(type, this.options.root.model);
    }
    if (path.ObjectPathType === PATH.reference) {
      const object = this.kept.get(path.Name);
      if (!object) throw new HostRefusal('InvalidReference', 'This reference is not valid for the current operation.');
      return object;
    }
    const parent = this.walk(path.ParentObjectPathId ?? 0, body, seen);
    if (!parent) return null;
    const table = this.tableOf(parent);
    if (path.ObjectPathType === PATH.property) {
      const navigate = table.navigation?.[path.Name];
      if (!navigate) throw notSimulated(`${parent.type}.${camelCase(path.Name)}`);
      return navigate(parent.model as never);
    }
    const args = this.argumentsOf(path.ArgumentInfo, body, seen);
    if (path.ObjectPathType === PATH.indexer) {
      if (!table.item) throw notSimulated(`${parent.type}.getItem`);
      return table.item(parent.model as never, args[0] as never);
    }
    const result = this.call(parent, path.Name, args);
    if (result === null || result === undefined) return null;
    if (!isHostObject(result)) throw notSimulated(`${parent.type}.${camelCase(path.Name)} as an object`);
    return result;
  }

  private tableOf({ type }: HostObject): TypeTable<never> {
    const table = this.options.schema[type];
    if (!table) throw notSimulated(`the type ${type}`);
    return table;
  }

  private callForValue(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') return this.keep(object);
    if (name === '_RemoveReference') return this.release(String(args[0]));
    const event = this.tableOf(object).methods?.[name] ? null : EVENT_METHOD.exec(name);
    if (event) return this.options.onRegister(object, event[2] ?? '', event[1] === 'R');
    const result = this.call(object, name, args);
    if (isHostObject(result)) throw notSimulated(`${object.type}.${camelCase(name)} as a value`);
    return result;
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const table = this.tableOf(object);
    const method = table.methods?.[name];
    if (!method) throw notSimulated(`${object.type}.${camelCase(name)}()`);
    this.assertSupported(table.methodsSince?.[name], `${object.type}.${camelCase(name)}`);
    return method(object.model as never, ...(args as never[]));
  }

  private set(object: HostObject, name: string, value: unknown): null {
    const setter = this.tableOf(object).setters?.[name];
    if (setter) {
      setter(object.model as never, value as never);
      return null;
    }
    const [key, property] = entryOf(this.tableOf(object).properties, name) ?? [name, undefined];
    if (!property?.set) throw notSimulated(`setting ${object.type}.${camelCase(key)}`);
    this.assertSupported(property.since, `${object.type}.${camelCase(key)}`);
    property.set(object.model as never, value as never);
    return null;
  }

  private assertSupported(since: Since | undefined, member: string): void {
    if (since !== undefined && !this.options.supports(since))
      throw new HostRefusal('ApiNotFound', `The API you are trying to use could not be found: ${member}.`, member);
  }

  private keep(object: HostObject): null {
    if (!this.keptIds.has(object)) {
      const id = `r${++this.lastReference}`;
      this.keptIds.set(object, id);
      this.kept.set(id, object);
    }
    return null;
  }

  private release(id: string): null {
    const object = this.kept.get(id);
    if (object) this.keptIds.delete(object);
    this.kept.delete(id);
    return null;
  }

  private argumentsOf(info: ArgumentInfo | undefined, body: RequestBody, seen: Seen): unknown[] {
    const convert = (value: unknown, path: unknown): unknown => {
      if (Array.isArray(value) && Array.isArray(path)) return value.map((item, index) => convert(item, path[index]));
      if (typeof path === 'number' && path > 0) return this.walk(path, body, seen);
      return value;
    };
    return (info?.Arguments ?? []).map((value, index) => convert(value, info?.ReferencedObjectPathIds?.[index]));
  }
}

/** `Range.values`: type and member that an action was about. */
function locationOf(action: Action, body: RequestBody, seen: Seen): string | null {
  const path = body.ObjectPaths[action.ObjectPathId];
  const typeOf = (id: number | undefined): string => (id === undefined ? '' : (seen.get(id)?.type ?? ''));
  if (action.ActionType === ACTION.instantiate && path)
    return `${typeOf(path.ParentObjectPathId)}.${camelCase(path.Name || 'getItem')}`;
  return action.Name ? `${typeOf(action.ObjectPathId)}.${camelCase(action.Name)}` : null;
}
