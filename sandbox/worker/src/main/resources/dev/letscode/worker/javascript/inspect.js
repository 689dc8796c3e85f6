// How Node.js shows values: what console.log prints of an object, which a contest's output may consist of. Evaluates to a
// function of the host, which gives inspect(value, options), format(...args) and errorText(error).
(function (host) {
  'use strict';

  const ARRAY = 1; // the kinds of entries: of a list, which may stand in columns, and of anything else
  const OBJECT = 0;
  const DEFAULTS = {depth: 2, breakLength: 80, compact: 3, maxArrayLength: 100, showHidden: false};
  const custom = Symbol.for('nodejs.util.inspect.custom');
  const TypedArray = Object.getPrototypeOf(Uint8Array);
  const typeOf = TypedArray.prototype.__lookupGetter__(Symbol.toStringTag);
  const isIn = (getter, value) => { try { getter.call(value); return true; } catch { return false; } };
  const mapSize = Map.prototype.__lookupGetter__('size');
  const setSize = Set.prototype.__lookupGetter__('size');
  const bufferSize = ArrayBuffer.prototype.__lookupGetter__('byteLength');
  const hasOwn = Object.hasOwn;

  const escapes = {'\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r', '\\': '\\\\'};
  const quoted = text => {
    const quote = !text.includes("'") ? "'" : !text.includes('"') ? '"' : !text.includes('`') && !text.includes('${') ? '`' : "'";
    const escaped = text.replace(/[\x00-\x1f\\\x7f-\x9f]/g, c => escapes[c] ?? '\\x' + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0'))
      .replace(/\p{Surrogate}/gu, half => '\\u' + half.charCodeAt(0).toString(16));
    return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
  };

  // Columns of a terminal that a text takes up.
  const width = text => {
    if (/^[\x20-\x7e]*$/.test(text)) return text.length;
    let columns = 0;
    for (const c of text) {
      if (/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u.test(c)) continue;
      columns += /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u.test(c) ? 2 : 1;
    }
    return columns;
  };

  const constructorOf = value => {
    for (let at = value; at !== null && at !== undefined; at = Object.getPrototypeOf(at)) {
      const known = Object.getOwnPropertyDescriptor(at, 'constructor');
      if (known !== undefined && typeof known.value === 'function' && known.value.name !== '' && value instanceof known.value) return String(known.value.name);
    }
    return null;
  };
  const prefixOf = (name, tag, otherwise, size = '') =>
    (name === null ? '[' + otherwise + size + ': null prototype]' : name + size) + (tag !== '' && tag !== (name ?? otherwise) ? ' [' + tag + ']' : '') + ' ';

  const functionText = (callee, name, tag) => {
    const source = Function.prototype.toString.call(callee);
    if (/^class\b/.test(source) && source.endsWith('}')) {
      const own = hasOwn(callee, 'name') && callee.name !== '' ? callee.name : '(anonymous)';
      const base = Object.getPrototypeOf(callee)?.name;
      return '[class ' + own + (name !== 'Function' && name !== null ? ' [' + name + ']' : '') + (tag !== '' && name !== tag ? ' [' + tag + ']' : '') + (base ? ' extends ' + base : name === null ? ' extends null' : '') + ']';
    }
    const kind = /^(Async|Generator|AsyncGenerator)Function$/.test(tag) ? tag : 'Function';
    return '[' + kind + (name === null ? ' (null prototype)' : '') + (callee.name === '' ? ' (anonymous)' : ': ' + callee.name) + ']' +
      (name !== kind && name !== null ? ' ' + name : '') + (tag !== '' && name !== tag ? ' [' + tag + ']' : '');
  };

  const errorText = error => {
    const stack = typeof error.stack === 'string' ? error.stack : '';
    return stack === '' ? '[' + Error.prototype.toString.call(error) + ']' : stack;
  };

  const boxes = {Number, String, Boolean, BigInt, Symbol};
  const boxedIn = value => {
    for (const [kind, type] of Object.entries(boxes)) {
      try { return [kind, type.prototype.valueOf.call(value)]; } catch { /* another kind */ }
    }
    return null;
  };

  // The host knows of a promise what a program cannot ask; of a value no more than how it looks.
  const promiseParts = (ctx, value) => {
    const [, state, result] = /^Promise\{\[\[Promise(?:Status|State)\]\]: "(\w+)", \[\[Promise(?:Value|Result)\]\]: (.*)\}$/s.exec(host.look(value)) ?? [];
    if (state === undefined || state === 'pending') return ['<pending>'];
    let known;
    try { known = result === 'undefined' ? undefined : /^-?\d+n$/.test(result) ? BigInt(result.slice(0, -1)) : result === 'NaN' ? NaN : /^-?Infinity$/.test(result) ? Number(result) : JSON.parse(result); } catch { known = {}; }
    const text = typeof known === 'object' && known !== null ? '[Object]' : primitive(ctx, known);
    return [state === 'rejected' ? '<rejected> ' + text : text];
  };

  const primitive = (ctx, value) => {
    switch (typeof value) {
      case 'string': {
        const room = ctx.breakLength - ctx.indent - 4;
        if (ctx.compact !== true && value.length > 16 && value.length > room && value.includes('\n')) {
          return value.split(/(?<=\n)/).map(quoted).join(' +\n' + ' '.repeat(ctx.indent + 2));
        }
        return quoted(value);
      }
      case 'number': return Object.is(value, -0) ? '-0' : String(value);
      case 'bigint': return value + 'n';
      default: return String(value);
    }
  };

  const more = (left, what = 'item') => '... ' + left + ' more ' + what + (left > 1 ? 's' : '');
  const inner = (ctx, value, level) => {
    ctx.indent += 2;
    const text = shown(ctx, value, level);
    ctx.indent -= 2;
    return text;
  };

  const listParts = (ctx, list, level) => {
    const parts = [];
    let at = 0;
    while (at < list.length && parts.length < ctx.maxArrayLength) {
      let gap = at;
      while (gap < list.length && !hasOwn(list, gap)) gap++;
      if (gap > at) {
        parts.push('<' + (gap - at) + ' empty item' + (gap - at > 1 ? 's' : '') + '>');
        at = gap;
      } else {
        parts.push(property(ctx, list, level, String(at++), ARRAY));
      }
    }
    if (at < list.length) parts.push(more(list.length - at));
    return parts;
  };
  const someOf = (ctx, all, size, text) => {
    const parts = [];
    ctx.indent += 2;
    for (const one of all) {
      if (parts.length === ctx.maxArrayLength) {
        parts.push(more(size - parts.length));
        break;
      }
      parts.push(text(one));
    }
    ctx.indent -= 2;
    return parts;
  };

  const property = (ctx, owner, level, key, kind) => {
    const known = Object.getOwnPropertyDescriptor(owner, key) ?? {value: owner[key], enumerable: true};
    const text = 'value' in known ? inner(ctx, known.value, level) : known.get ? known.set ? '[Getter/Setter]' : '[Getter]' : known.set ? '[Setter]' : 'undefined';
    if (kind === ARRAY) return text;
    const name = typeof key === 'symbol' ? '[' + String(key) + ']' : key === '__proto__' ? "['__proto__']" : !known.enumerable ? '[' + key + ']' : /^[a-zA-Z_][a-zA-Z_0-9]*$/.test(key) ? key : quoted(key);
    return name + ': ' + text;
  };

  const keysOf = (ctx, value, isList) => {
    const keys = ctx.showHidden ? Object.getOwnPropertyNames(value) : Object.keys(value);
    const symbols = Object.getOwnPropertySymbols(value).filter(key => ctx.showHidden || Object.prototype.propertyIsEnumerable.call(value, key));
    return (isList ? keys.filter(key => !/^(0|[1-9]\d*)$/.test(key)) : keys).concat(symbols);
  };

  function shown(ctx, value, level) {
    if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return primitive(ctx, value);
    const own = value[custom];
    if (typeof own === 'function' && own !== inspect) {
      const made = own.call(value, ctx.depth - level, {...ctx.options}, inspect);
      return typeof made === 'string' ? made.replaceAll('\n', '\n' + ' '.repeat(ctx.indent)) : shown(ctx, made, level);
    }
    if (ctx.seen.includes(value)) {
      if (!ctx.circular.has(value)) ctx.circular.set(value, ctx.circular.size + 1);
      return '[Circular *' + ctx.circular.get(value) + ']';
    }
    return object(ctx, value, level);
  }

  // What is before the entries, the entries that are no properties, the brackets: by the kind of the value.
  const kindOf = (ctx, value, level) => {
    const name = constructorOf(value);
    let tag = value[Symbol.toStringTag];
    if (typeof tag !== 'string' || (tag !== '' && Object.prototype.propertyIsEnumerable.call(value, Symbol.toStringTag))) tag = '';
    const made = (open, close, parts, kind = OBJECT, rest = {}) => ({name, tag, base: '', open, close, parts, kind, keys: keysOf(ctx, value, kind === ARRAY), ...rest});
    const braced = (otherwise, parts, size = '', rest = {}) => made(prefixOf(name, tag, otherwise, size) + '{', '}', parts, OBJECT, rest);
    const based = base => made('{', '}', () => [], OBJECT, {base, isBare: true});
    if (Array.isArray(value)) {
      return made((name !== 'Array' || tag !== '' ? prefixOf(name, tag, 'Array', '(' + value.length + ')') : '') + '[', ']', at => listParts(ctx, value, at), ARRAY);
    }
    if (typeof value === 'function') return based(functionText(value, name, tag));
    if (isIn(setSize, value)) {
      const size = setSize.call(value);
      return braced('Set', at => someOf(ctx, Set.prototype.values.call(value), size, one => shown(ctx, one, at)), '(' + size + ')');
    }
    if (isIn(mapSize, value)) {
      const size = mapSize.call(value);
      return braced('Map', at => someOf(ctx, Map.prototype.entries.call(value), size, ([k, v]) => shown(ctx, k, at) + ' => ' + shown(ctx, v, at)), '(' + size + ')');
    }
    const type = typeOf.call(value);
    if (type !== undefined) {
      return made(prefixOf(name, tag, type, '(' + value.length + ')') + '[', ']', () => someOf(ctx, TypedArray.prototype.values.call(value), value.length, one => primitive(ctx, one)), ARRAY);
    }
    const kind = {}.toString.call(value).slice(8, -1);
    if (kind === 'Arguments') return made('[Arguments] {', '}', () => []);
    if (value instanceof Error) {
      const known = based(errorText(value).replaceAll('\n', '\n' + ' '.repeat(ctx.indent)));
      known.keys = known.keys.filter(key => !['name', 'message', 'stack'].includes(key) || !known.base.includes(String(value[key])));
      if (hasOwn(value, 'cause') && !known.keys.includes('cause')) known.keys.push('cause');
      return known;
    }
    if (value instanceof RegExp) return based((name !== 'RegExp' ? prefixOf(name, tag, 'RegExp') : '') + RegExp.prototype.toString.call(value));
    if (value instanceof Date && kind === 'Date') return based((name !== 'Date' ? prefixOf(name, tag, 'Date') : '') + (isNaN(value) ? 'Invalid Date' : Date.prototype.toISOString.call(value)));
    if (isIn(bufferSize, value)) {
      const bytes = new Uint8Array(value);
      const text = Array.from(bytes.subarray(0, 50), b => b.toString(16).padStart(2, '0')).join(' ') + (bytes.length > 50 ? ' ' + more(bytes.length - 50, 'byte') : '');
      return braced('ArrayBuffer', () => ['[Uint8Contents]: <' + text + '>', 'byteLength: ' + bytes.length], '', {isFull: true});
    }
    if (value instanceof DataView) return braced('DataView', at => ['byteLength', 'byteOffset', 'buffer'].map(key => key + ': ' + inner(ctx, value[key], at)), '', {isFull: true});
    if (value instanceof Promise) return braced('Promise', () => promiseParts(ctx, value), '', {isFull: true});
    if (value instanceof WeakSet || value instanceof WeakMap) return braced(kind, () => ['<items unknown>'], '', {isFull: true});
    const boxed = boxedIn(value);
    if (boxed !== null) {
      const [box, content] = boxed;
      const known = based('[' + box + (name !== box ? name === null ? ' (null prototype)' : ' (' + name + ')' : '') + ': ' + primitive({...ctx, compact: true}, content) + ']' + (tag !== '' && tag !== name ? ' [' + tag + ']' : ''));
      known.keys = box === 'String' ? keysOf(ctx, value, true) : known.keys;
      return known;
    }
    if (/^(Array|String|RegExp String|Map|Set) Iterator$|^Generator$|^AsyncGenerator$/.test(tag)) return made('Object [' + tag + '] {', '}', () => []);
    if (name === 'Object' && tag === '') return made('{', '}', () => []);
    return braced('Object', () => []);
  };

  function object(ctx, value, level) {
    const known = kindOf(ctx, value, level);
    const isEmpty = known.keys.length === 0 && !known.isFull && (known.isBare || known.kind === OBJECT && !isIn(setSize, value) && !isIn(mapSize, value) || (value.length ?? value.size) === 0);
    if (isEmpty) return known.isBare ? known.base : known.open + known.close;
    if (level > ctx.depth) return '[' + prefixOf(known.name, known.tag, Array.isArray(value) ? 'Array' : 'Object').slice(0, -1) + ']';
    ctx.seen.push(value);
    ctx.level = level + 1;
    const parts = known.parts(level + 1);
    for (const key of known.keys) parts.push(property(ctx, value, level + 1, key, OBJECT));
    ctx.seen.pop();
    if (parts.length === 0 && known.base === '') return known.open + known.close;
    const reference = ctx.circular.has(value) ? '<ref *' + ctx.circular.get(value) + '>' : '';
    return joined(ctx, parts, [reference, known.base].filter(text => text !== '').join(' '), known.open, known.close, known.kind, level + 1, value);
  }

  // On one line what is short and has no more than three levels in it, in columns a long list, else each on its own.
  function joined(ctx, parts, base, open, close, kind, level, value) {
    const before = base === '' ? '' : base + ' ';
    let lines = parts;
    if (ctx.compact !== false && kind === ARRAY && parts.length > 6) lines = columns(ctx, parts, value);
    if (ctx.compact !== false && ctx.level - level < ctx.compact && lines.length === parts.length) {
      const length = lines.reduce((sum, part) => sum + width(part), 0) + 2 * lines.length + ctx.indent + open.length + base.length + 10;
      if (length <= ctx.breakLength && !base.includes('\n') && !lines.some(part => part.includes('\n'))) {
        return before + open + ' ' + lines.join(', ') + ' ' + close;
      }
    }
    const line = '\n' + ' '.repeat(ctx.indent);
    return before + open + line + '  ' + lines.join(',' + line + '  ') + line + close;
  }

  // More than six short entries stand in columns: about square for entries of the usual length.
  function columns(ctx, parts, list) {
    const count = parts.length - (parts.length > ctx.maxArrayLength ? 1 : 0);
    const lengths = parts.slice(0, count).map(width);
    const longest = Math.max(...lengths) + 2;
    const total = lengths.reduce((sum, length) => sum + length + 2, 0);
    if (!(longest * 3 + ctx.indent < ctx.breakLength && (total / longest > 5 || longest <= 8))) return parts;
    const biased = Math.max(longest - 3 - Math.sqrt(longest - total / parts.length), 1);
    const across = Math.min(Math.round(Math.sqrt(2.5 * biased * count) / biased), Math.floor((ctx.breakLength - ctx.indent) / longest), ctx.compact * 4, 15);
    if (across <= 1) return parts;
    const widths = Array.from({length: across}, (_, c) => Math.max(...lengths.filter((_, i) => i % across === c)) + 2);
    const isNumeric = Array.prototype.every.call(list, one => typeof one === 'number' || typeof one === 'bigint');
    const rows = [];
    for (let from = 0; from < count; from += across) {
      const row = parts.slice(from, Math.min(from + across, count));
      rows.push(row.map((part, i) => {
        const isLast = i === row.length - 1;
        const room = widths[i] + part.length - lengths[from + i];
        const text = isLast ? part : part + ', ';
        return isNumeric ? text.padStart(room - (isLast ? 2 : 0)) : isLast ? part : text.padEnd(room);
      }).join(''));
    }
    return rows.concat(parts.slice(count));
  }

  function inspect(value, options, depth) {
    const given = typeof options === 'object' && options !== null ? {...options} : {};
    if (options === true) given.showHidden = true;
    if (depth !== undefined) given.depth = depth;
    const ctx = {...DEFAULTS, ...Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined))};
    ctx.options = given;
    ctx.depth ??= Infinity;
    ctx.maxArrayLength ??= Infinity;
    if (ctx.compact === true) ctx.compact = 3;
    Object.assign(ctx, {seen: [], circular: new Map(), indent: 0, level: 0});
    return shown(ctx, value, 0);
  }
  inspect.custom = custom;

  const isPlain = value => {
    // one that says itself how it looks as a text is asked
    for (let at = value; at !== null; at = Object.getPrototypeOf(at)) {
      if (hasOwn(at, 'toString')) return at === Object.prototype || at === Array.prototype || at === Error.prototype || at === Date.prototype || at === RegExp.prototype || at === Function.prototype;
    }
    return true;
  };
  const numeric = (value, convert) => typeof value === 'bigint' ? value + 'n' : typeof value === 'symbol' ? 'NaN' : primitive(DEFAULTS, convert(value));
  const directive = (kind, value) => {
    switch (kind) {
      case 's': return typeof value === 'object' && value !== null ? isPlain(value) ? inspect(value, {depth: 0}) : String(value) : typeof value === 'string' ? value : typeof value === 'function' ? String(value) : primitive(DEFAULTS, value);
      case 'd': return typeof value === 'object' ? numeric(value, Number) : numeric(value, Number);
      case 'i': return typeof value === 'object' ? 'NaN' : numeric(value, parseInt);
      case 'f': return typeof value === 'symbol' ? 'NaN' : primitive(DEFAULTS, parseFloat(value));
      case 'j': try { return String(JSON.stringify(value)); } catch (e) { return '[Circular]'; }
      case 'c': return '';
      case 'o': return inspect(value, {showHidden: true, depth: 4});
      default: return inspect(value);
    }
  };
  const format = (...args) => {
    let next = 0;
    let text = '';
    if (typeof args[0] === 'string') {
      next = 1;
      text = args.length === 1 ? args[0] : args[0].replace(/%[sdifjoOc%]/g, found => found === '%%' ? '%' : next < args.length ? directive(found[1], args[next++]) : found);
    }
    for (; next < args.length; next++) text += (next === 0 ? '' : ' ') + (typeof args[next] === 'string' ? args[next] : inspect(args[next]));
    return text;
  };

  return {inspect, format, errorText};
})
