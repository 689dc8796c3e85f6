// What a solution to a problem uses of Node.js, and nothing more: standard streams, readline, timers, process, console.
// Evaluates to a function of the host, which is called before a program is known and gives what begins one, and what runs one
// step of it.
(function (host, inspection) {
  'use strict';

  const {inspect, format, errorText} = inspection;

  const forbid = (capability, detail) => host.forbid(capability, detail);
  const global = globalThis;
  // Nothing repeats in this function itself, which runs in every context: the run time would soon compile it, which takes
  // seconds, and what a program repeats waits for that.
  const each = (all, action) => { for (const one of all) action(one); };
  each(['load', 'loadWithNewGlobal', 'print', 'printErr', 'arguments', 'Graal', 'SharedArrayBuffer'], name => { delete global[name]; });
  const hidden = (target, name, value) =>
    Object.defineProperty(target, name, {value, writable: true, configurable: true, enumerable: false});

  // Macro tasks: one is run by each step, and the engine empties its own queue of promises after it.
  const tasks = [];
  const ticks = [];
  const timers = new Map();
  const immediates = [];
  let nextTimer = 1;
  let nextOrder = 1;
  let now = host.millis(); // of the current step: timers that are set together are due in the order of their delays

  const later = (callback, delay, args, repeat) => {
    if (typeof callback !== 'function') {
      throw new TypeError('The "callback" argument must be of type function. Received ' + inspect(callback));
    }
    const millis = delay >= 1 && delay <= 2147483647 ? Math.trunc(delay) : 1;
    const timer = new Timeout(nextTimer++);
    timers.set(timer.id, {due: now + millis, order: nextOrder++, callback, args, repeat: repeat ? millis : 0});
    return timer;
  };

  class Timeout {
    constructor(id) { hidden(this, 'id', id); }
    [Symbol.toPrimitive]() { return this.id; }
    ref() { return this; }
    unref() { timers.delete(this.id); return this; }
    hasRef() { return timers.has(this.id); }
  }

  const cancel = timer => { if (timer != null) timers.delete(typeof timer === 'object' ? timer.id : Number(timer)); };
  hidden(global, 'setTimeout', (callback, delay, ...args) => later(callback, delay, args, false));
  hidden(global, 'setInterval', (callback, delay, ...args) => later(callback, delay, args, true));
  hidden(global, 'clearTimeout', cancel);
  hidden(global, 'clearInterval', cancel);
  hidden(global, 'setImmediate', (callback, ...args) => {
    const entry = {callback, args};
    immediates.push(entry);
    return entry;
  });
  hidden(global, 'clearImmediate', entry => {
    const at = immediates.indexOf(entry);
    if (at >= 0) immediates.splice(at, 1);
  });
  hidden(global, 'queueMicrotask', callback => { Promise.resolve().then(callback); });
  hidden(global, 'structuredClone', value => clone(value, new Map()));
  hidden(global, 'global', global);

  function clone(value, seen) {
    if (typeof value === 'function' || typeof value === 'symbol') throw new Error(String(value) + ' could not be cloned.');
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return seen.get(value);
    let copy;
    const add = made => { seen.set(value, made); return made; };
    if (Array.isArray(value)) { copy = add([]); copy.length = value.length; }
    else if (value instanceof Map) { copy = add(new Map()); value.forEach((v, k) => copy.set(clone(k, seen), clone(v, seen))); return copy; }
    else if (value instanceof Set) { copy = add(new Set()); value.forEach(v => copy.add(clone(v, seen))); return copy; }
    else if (value instanceof Date) return add(new Date(value.getTime()));
    else if (value instanceof RegExp) return add(new RegExp(value.source, value.flags));
    else if (ArrayBuffer.isView(value)) return add(value.slice());
    else if (value instanceof ArrayBuffer) return add(value.slice(0));
    else copy = add({});
    for (const key of Object.keys(value)) copy[key] = clone(value[key], seen);
    return copy;
  }

  const due = () => {
    let first = null;
    for (const [id, timer] of timers) {
      if (first === null || timer.due < first.due || (timer.due === first.due && timer.order < first.order)) {
        first = timer;
        first.id = id;
      }
    }
    return first;
  };

  const wait = millis => Math.max(1, Math.ceil(millis)); // the host's clock has fractions

  const tick = () => {
    while (ticks.length > 0) ticks.shift()();
  };

  // Runs one task. -1: nothing is left to do; 0: more may be; otherwise so many milliseconds until there is.
  const step = () => {
    if (ticks.length > 0) {
      tick();
      return 0;
    }
    if (tasks.length > 0) {
      tasks.shift()();
      return 0;
    }
    const timer = due();
    now = host.millis();
    if (timer !== null && timer.due <= now) {
      if (timer.repeat > 0) {
        timer.due = now + timer.repeat;
        timer.order = nextOrder++;
      } else {
        timers.delete(timer.id);
      }
      timer.callback(...timer.args);
      return 0;
    }
    if (immediates.length > 0) {
      const {callback, args} = immediates.shift();
      callback(...args);
      return 0;
    }
    if (stdin.isWanted()) {
      stdin.fetch(timer === null ? -1 : wait(timer.due - now));
      return 0;
    }
    return timer === null ? -1 : wait(timer.due - now);
  };

  class EventEmitter {
    #listeners = new Map();
    on(event, listener) { return this.addListener(event, listener); }
    addListener(event, listener) {
      if (!this.#listeners.has(event)) this.#listeners.set(event, []);
      this.#listeners.get(event).push(listener);
      return this;
    }
    prependListener(event, listener) {
      this.addListener(event, listener);
      const all = this.#listeners.get(event);
      all.unshift(all.pop());
      return this;
    }
    once(event, listener) {
      const wrapper = (...args) => { this.removeListener(event, wrapper); listener.apply(this, args); };
      wrapper.listener = listener;
      return this.on(event, wrapper);
    }
    off(event, listener) { return this.removeListener(event, listener); }
    removeListener(event, listener) {
      const all = this.#listeners.get(event) ?? [];
      const at = all.findLastIndex(one => one === listener || one.listener === listener);
      if (at >= 0) this.#listeners.set(event, all.toSpliced(at, 1));
      return this;
    }
    removeAllListeners(event) {
      if (event === undefined) this.#listeners.clear(); else this.#listeners.delete(event);
      return this;
    }
    emit(event, ...args) {
      const all = this.#listeners.get(event) ?? [];
      if (all.length === 0 && event === 'error') throw args[0] instanceof Error ? args[0] : new Error('Unhandled error.');
      for (const listener of all.slice()) listener.apply(this, args);
      return all.length > 0;
    }
    listenerCount(event) { return (this.#listeners.get(event) ?? []).length; }
    listeners(event) { return (this.#listeners.get(event) ?? []).map(one => one.listener ?? one); }
    setMaxListeners() { return this; }
  }
  EventEmitter.EventEmitter = EventEmitter;
  EventEmitter.once = (emitter, event) => new Promise(resolve => emitter.once(event, (...args) => resolve(args)));

  const encodings = new Set(['utf8', 'utf-8', 'ascii', 'latin1', 'binary', 'hex', 'base64', 'ucs2', 'utf16le']);
  const encodingOf = options => {
    const name = typeof options === 'object' && options !== null ? options.encoding : options;
    if (name === undefined || name === null || name === 'buffer') return null;
    const lower = String(name).toLowerCase();
    if (!encodings.has(lower)) throw new TypeError("Unknown encoding: " + name);
    return lower;
  };

  class Buffer extends Uint8Array {
    static from(value, encoding) {
      if (typeof value === 'string') {
        const kind = encodingOf(encoding) ?? 'utf8';
        return new Buffer(host.encode(value, kind));
      }
      return new Buffer(value);
    }
    static alloc(size, fill) { return fill === undefined ? new Buffer(size) : new Buffer(size).fill(typeof fill === 'string' ? fill.charCodeAt(0) : fill); }
    static allocUnsafe(size) { return new Buffer(size); }
    static isBuffer(value) { return value instanceof Buffer; }
    static byteLength(value) { return typeof value === 'string' ? Buffer.from(value).length : value.byteLength; }
    static concat(list) {
      const whole = new Buffer(list.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of list) { whole.set(part, at); at += part.length; }
      return whole;
    }
    toString(encoding, start, end) {
      const part = start === undefined && end === undefined ? this : this.subarray(start ?? 0, end ?? this.length);
      return host.decode(part.buffer, part.byteOffset, part.length, encodingOf(encoding) ?? 'utf8');
    }
    [inspect.custom]() { return '<Buffer' + Array.from(this.subarray(0, 50), b => ' ' + b.toString(16).padStart(2, '0')).join('') + (this.length > 50 ? ' ... ' + (this.length - 50) + ' more byte' + (this.length > 51 ? 's' : '') : '') + '>'; }
    toJSON() { return {type: 'Buffer', data: Array.from(this)}; }
    equals(other) { return this.length === other.length && this.every((byte, i) => byte === other[i]); }
    write(text, offset = 0) { const bytes = Buffer.from(text); this.set(bytes.subarray(0, this.length - offset), offset); return bytes.length; }
    slice(start, end) { return this.subarray(start, end); }
    copy(target, at = 0, start = 0, end = this.length) {
      const part = this.subarray(start, Math.min(end, start + target.length - at));
      target.set(part, at);
      return part.length;
    }
  }
  const view = buffer => new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
  const access = (name, type, size, isLittle) => {
    hidden(Buffer.prototype, 'read' + name, function (at = 0) { return view(this)['get' + type](at, isLittle); });
    hidden(Buffer.prototype, 'write' + name, function (value, at = 0) { view(this)['set' + type](at, value, isLittle); return at + size; });
  };
  const accessBoth = (name, type, size) => {
    access(name + 'LE', type, size, true);
    access(name + 'BE', type, size, false);
  };
  each(['Int8', 'Uint8', 'UInt8'], name => access(name, name.replace('UInt', 'Uint'), 1, true));
  each(['Int16', 'Uint16', 'UInt16'], name => accessBoth(name, name.replace('UInt', 'Uint'), 2));
  each(['Int32', 'Uint32', 'UInt32'], name => accessBoth(name, name.replace('UInt', 'Uint'), 4));
  each(['BigInt64', 'BigUint64', 'BigUInt64'], name => accessBoth(name, name.replace('UInt', 'Uint'), 8));
  accessBoth('Float', 'Float32', 4);
  accessBoth('Double', 'Float64', 8);
  hidden(global, 'Buffer', Buffer);
  hidden(global, 'atob', text => Buffer.from(String(text), 'base64').toString('latin1'));
  hidden(global, 'btoa', text => Buffer.from(String(text), 'latin1').toString('base64'));
  hidden(global, 'TextEncoder', class TextEncoder {
    get encoding() { return 'utf-8'; }
    encode(text = '') { return new Uint8Array(host.encode(String(text), 'utf8')); }
  });
  hidden(global, 'TextDecoder', class TextDecoder {
    get encoding() { return 'utf-8'; }
    decode(bytes) {
      if (bytes === undefined) return '';
      const view = ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);
      return host.decode(view.buffer, view.byteOffset, view.length, 'utf8');
    }
  });

  // Short texts are gathered, because each call of the host costs as much as printing a line.
  let pending = '';
  const flush = () => {
    if (pending !== '') {
      const text = pending;
      pending = '';
      host.write(1, text);
    }
  };
  const put = (stream, text) => {
    if (stream !== 1) {
      host.write(stream, text);
      return;
    }
    pending += text;
    if (pending.length > 8192) flush();
  };
  const write = (stream, chunk) => {
    if (typeof chunk === 'string') put(stream, chunk);
    else if (ArrayBuffer.isView(chunk)) { flush(); host.writeBytes(stream, chunk.buffer, chunk.byteOffset, chunk.byteLength); }
    else throw new TypeError('The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received ' + inspect(chunk));
  };

  class Output extends EventEmitter {
    constructor(stream) {
      super();
      hidden(this, 'stream', stream);
      this.fd = stream;
      this.isTTY = false;
      this.writable = true;
    }
    write(chunk, encoding, callback) {
      write(this.stream, typeof chunk === 'string' && typeof encoding === 'string' && encodingOf(encoding) !== 'utf8' ? Buffer.from(chunk, encoding) : chunk);
      const done = typeof encoding === 'function' ? encoding : callback;
      if (done) tasks.push(done);
      return true;
    }
    end(chunk, encoding, callback) {
      if (typeof chunk === 'function') { callback = chunk; chunk = undefined; }
      if (chunk !== undefined && chunk !== null) this.write(chunk);
      tasks.push(() => this.emit('finish'));
      const done = typeof encoding === 'function' ? encoding : callback;
      if (done) tasks.push(done);
      return this;
    }
    cork() {}
    uncork() {}
  }
  const stdout = new Output(1);
  const stderr = new Output(2);

  class Input extends EventEmitter {
    #encoding = null;
    #mode = 'idle'; // 'flowing' hands chunks on, 'readable' keeps them for read()
    #chunks = [];
    #ended = false;
    #told = false;
    #waiting = []; // of asynchronous iteration
    constructor() { super(); this.fd = 0; this.isTTY = false; this.readable = true; }
    setEncoding(name) { this.#encoding = encodingOf(name ?? 'utf8'); return this; }
    on(event, listener) {
      super.on(event, listener);
      if (event === 'data' && this.#mode !== 'paused') this.#mode = 'flowing';
      if (event === 'readable') this.#mode = 'readable';
      if (event === 'end' && this.#mode === 'idle' ) this.#mode = 'idle';
      return this;
    }
    once(event, listener) {
      super.once(event, listener);
      return this;
    }
    resume() { this.#mode = 'flowing'; return this; }
    pause() { this.#mode = 'paused'; return this; }
    isPaused() { return this.#mode === 'paused'; }
    ref() { return this; }
    unref() { this.#mode = 'paused'; return this; }
    destroy() { this.#mode = 'paused'; this.#told = true; return this; }
    pipe(target) {
      this.on('data', chunk => target.write(chunk));
      this.on('end', () => { if (target !== stdout && target !== stderr) target.end(); });
      return target;
    }
    read() {
      if (this.#chunks.length === 0) return null;
      const all = this.#chunks;
      this.#chunks = [];
      return typeof all[0] === 'string' ? all.join('') : Buffer.concat(all);
    }
    isWanted() {
      return !this.#told && (this.#mode === 'flowing' || this.#mode === 'readable' || this.#waiting.length > 0);
    }
    fetch(patience) {
      const chunk = this.#ended ? null : this.#next(patience);
      now = host.millis(); // it may have waited
      if (chunk === '') return;
      if (chunk === null) this.#ended = true;
      if (this.#waiting.length > 0) {
        const {resolve} = this.#waiting.shift();
        if (chunk === null) { this.#told = true; resolve({value: undefined, done: true}); } else resolve({value: chunk, done: false});
      } else if (this.#mode === 'readable') {
        if (chunk !== null) this.#chunks.push(chunk);
        if (chunk === null) this.#told = true;
        this.emit('readable');
      } else if (chunk !== null) {
        this.emit('data', chunk);
      } else {
        this.#told = true;
      }
      if (this.#told) {
        tasks.push(() => { this.emit('end'); this.emit('close'); });
      }
    }
    #next(patience) {
      flush();
      if (this.#encoding === null) {
        const bytes = host.readBytes(patience);
        return bytes === null ? null : bytes === '' ? '' : new Buffer(bytes);
      }
      return host.readText(patience);
    }
    [Symbol.asyncIterator]() {
      this.#mode = 'paused';
      return {
        next: () => this.#told
          ? Promise.resolve({value: undefined, done: true})
          : new Promise(resolve => this.#waiting.push({resolve})),
        return: () => { this.#told = true; return Promise.resolve({value: undefined, done: true}); },
        [Symbol.asyncIterator]() { return this; }
      };
    }
  }
  const stdin = new Input();

  class Interface extends EventEmitter {
    #rest = '';
    #lines = [];
    #closed = false;
    #ended = false;
    #questions = [];
    #iterators = [];
    #iterated = false;
    #prompt = '> ';
    #paused = false;
    #output;
    constructor(options) {
      super();
      const input = options?.input ?? stdin;
      this.#output = options?.output ?? null;
      if (input !== stdin) throw new Error('readline reads process.stdin only');
      stdin.setEncoding('utf8');
      stdin.on('data', chunk => this.#add(chunk));
      stdin.on('end', () => this.#end());
    }
    #add(chunk) {
      this.#rest += chunk;
      const parts = this.#rest.split(/\r\n|\n|\r(?!$)/);
      this.#rest = parts.pop();
      for (const part of parts) this.#lines.push(part);
      this.#deliver();
    }
    #end() {
      if (this.#rest !== '') { this.#lines.push(this.#rest.replace(/\r$/, '')); this.#rest = ''; }
      this.#ended = true;
      this.#deliver();
      if (!this.#iterated || this.#lines.length === 0) this.close();
    }
    #deliver() {
      while (this.#lines.length > 0 && !this.#paused && !this.#closed) {
        if (this.#questions.length > 0) this.#questions.shift()(this.#lines.shift());
        else if (this.#iterators.length > 0) this.#iterators.shift()({value: this.#lines.shift(), done: false});
        else if (this.#iterated) break;
        else this.emit('line', this.#lines.shift());
      }
      if (this.#lines.length === 0 && this.#ended) {
        for (const resolve of this.#iterators.splice(0)) resolve({value: undefined, done: true});
        this.close();
      }
    }
    question(query, options, callback) {
      const done = typeof options === 'function' ? options : callback;
      if (this.#output) this.#output.write(query);
      this.#questions.push(done);
      this.#deliver();
    }
    setPrompt(prompt) { this.#prompt = prompt; }
    getPrompt() { return this.#prompt; }
    prompt() { if (this.#output) this.#output.write(this.#prompt); stdin.resume(); }
    write() {}
    pause() { this.#paused = true; stdin.pause(); return this; }
    resume() { this.#paused = false; stdin.resume(); tasks.push(() => this.#deliver()); return this; }
    close() {
      if (this.#closed) return;
      this.#closed = true;
      if (!this.#ended) stdin.pause();
      this.emit('close');
      for (const resolve of this.#iterators.splice(0)) resolve({value: undefined, done: true});
    }
    [Symbol.asyncIterator]() {
      this.#iterated = true;
      return {
        next: () => new Promise(resolve => {
          if (this.#lines.length > 0) resolve({value: this.#lines.shift(), done: false});
          else if (this.#closed || this.#ended) { this.close(); resolve({value: undefined, done: true}); }
          else this.#iterators.push(resolve);
        }),
        return: () => { this.close(); return Promise.resolve({value: undefined, done: true}); },
        [Symbol.asyncIterator]() { return this; }
      };
    }
  }
  class PromisedInterface extends Interface {
    question(query) { return new Promise(resolve => super.question(query, resolve)); }
  }
  const readline = {
    Interface,
    createInterface: (options, output) => new Interface(options === stdin ? {input: options, output} : options),
    clearLine() {}, cursorTo() {},
    promises: {Interface: PromisedInterface, createInterface: options => new PromisedInterface(options)}
  };

  const isInput = path => path === 0 || path === '/dev/stdin' || path === '/dev/fd/0' || path === '/proc/self/fd/0';
  const outputOf = path =>
    path === 1 || path === '/dev/stdout' || path === '/dev/fd/1' ? 1 : path === 2 || path === '/dev/stderr' || path === '/dev/fd/2' ? 2 : 0;
  const fs = {
    readFileSync(path, options) {
      if (!isInput(path)) return forbid('file', 'fs.readFileSync(' + inspect(path) + ')');
      flush();
      const encoding = encodingOf(options);
      return encoding === 'utf8' || encoding === 'utf-8' ? host.readAllText() : encoding === null ? new Buffer(host.readAllBytes()) : new Buffer(host.readAllBytes()).toString(encoding);
    },
    readSync(fd, target, offset, length, position) {
      if (!isInput(fd)) return forbid('file', 'fs.readSync(' + inspect(fd) + ')');
      if (typeof offset === 'object' && offset !== null) ({offset, length} = offset);
      flush();
      const at = offset ?? 0;
      const bytes = host.readSome(length ?? target.length - at);
      if (bytes === null) return 0;
      const chunk = new Uint8Array(bytes);
      target.set(chunk, at);
      return chunk.length;
    },
    writeSync(fd, chunk) {
      if (outputOf(fd) === 0) return forbid('file', 'fs.writeSync(' + inspect(fd) + ')');
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      write(outputOf(fd), bytes);
      return bytes.length;
    },
    writeFileSync(path, chunk) {
      if (outputOf(path) === 0) return forbid('file', 'fs.writeFileSync(' + inspect(path) + ')');
      write(outputOf(path), typeof chunk === 'object' ? chunk : String(chunk));
    },
    openSync(path) {
      if (isInput(path)) return 0;
      return outputOf(path) || forbid('file', 'fs.openSync(' + inspect(path) + ')');
    },
    closeSync() {},
    fsyncSync() {},
    existsSync: path => isInput(path) || outputOf(path) !== 0,
    fstatSync: fd => ({size: 0, isFile: () => false, isFIFO: () => true, isDirectory: () => false, isCharacterDevice: () => false}),
    statSync: path => isInput(path) ? fs.fstatSync(0) : forbid('file', 'fs.statSync(' + inspect(path) + ')'),
    createReadStream: path => isInput(path) || path === null || path === undefined ? stdin : forbid('file', 'fs.createReadStream(' + inspect(path) + ')'),
    createWriteStream: path => outputOf(path) === 1 ? stdout : outputOf(path) === 2 ? stderr : forbid('file', 'fs.createWriteStream(' + inspect(path) + ')'),
    readFile(path, options, callback) {
      const done = callback ?? options;
      if (!isInput(path)) return forbid('file', 'fs.readFile(' + inspect(path) + ')');
      tasks.push(() => done(null, fs.readFileSync(path, callback ? options : undefined)));
    },
    constants: {O_RDONLY: 0},
    promises: {readFile: (path, options) => new Promise(resolve => tasks.push(() => resolve(fs.readFileSync(path, options))))}
  };
  fs.appendFileSync = fs.writeFileSync;
  const guarded = (module, capability, name) => new Proxy(module, {
    get: (target, key) => key in target || typeof key === 'symbol' || key === 'default' || key === '__esModule' ? target[key] : forbid(capability, name + '.' + key)
  });
  const files = guarded(fs, 'file', 'fs');
  fs.promises = guarded(fs.promises, 'file', 'fs.promises');

  let groups = '';
  const counts = new Map();
  const line = (stream, args) => {
    const text = args.length === 1 && typeof args[0] === 'string' ? args[0] : format(...args);
    put(stream, groups === '' ? text + '\n' : groups + text.replaceAll('\n', '\n' + groups) + '\n');
  };
  // Rows and columns as Node draws them: one row for each entry, one column for each key of any entry.
  const table = rows => {
    const isRow = value => typeof value === 'object' && value !== null;
    const cell = value => inspect(value, {depth: isRow(value) && !Array.isArray(value) && Object.keys(value).length > 2 ? -1 : 0, maxArrayLength: 3, breakLength: Infinity});
    const columns = [...new Set(Object.values(rows).flatMap(row => isRow(row) ? Object.keys(row) : []))];
    const hasValues = Object.values(rows).some(row => !isRow(row));
    const lines = Object.entries(rows).map(([index, row]) =>
      [index, ...columns.map(key => isRow(row) && Object.hasOwn(row, key) ? cell(row[key]) : ''), ...hasValues ? [isRow(row) ? '' : cell(row)] : []]);
    lines.unshift(['(index)', ...columns, ...hasValues ? ['Values'] : []]);
    const widths = lines[0].map((_, i) => Math.max(...lines.map(one => one[i].length)) + 2);
    const drawn = one => '│' + one.map((text, i) => ' ' + text.padEnd(widths[i] - 1)).join('│') + '│';
    const ruled = (left, middle, right) => left + widths.map(width => '─'.repeat(width)).join(middle) + right;
    const [head, ...body] = lines.map(drawn);
    return [ruled('┌', '┬', '┐'), head, ruled('├', '┼', '┤'), ...body, ruled('└', '┴', '┘')].join('\n');
  };
  const console = {
    log: (...args) => line(1, args), info: (...args) => line(1, args), debug: (...args) => line(1, args),
    error: (...args) => line(2, args), warn: (...args) => line(2, args), trace: (...args) => line(2, ['Trace:', ...args]),
    dir: (value, options) => line(1, [inspect(value, options)]),
    table: value => line(1, [typeof value === 'object' && value !== null ? table(value) : value]),
    assert: (holds, ...args) => { if (!holds) line(2, args.length === 0 ? ['Assertion failed'] : ['Assertion failed:', ...args]); },
    group: (...args) => { if (args.length > 0) line(1, args); groups += '  '; },
    groupEnd: () => { groups = groups.slice(2); },
    count: (label = 'default') => { counts.set(label, (counts.get(label) ?? 0) + 1); line(1, [label + ': ' + counts.get(label)]); },
    time() {}, timeEnd() {}, timeLog() {}
  };
  hidden(global, 'console', console);

  const process = new EventEmitter();
  const leave = () => { flush(); host.exit(Number(process.exitCode ?? 0) & 255); };
  const hrtime = previous => {
    const nanos = host.nanos();
    let seconds = Math.floor(nanos / 1e9);
    let rest = nanos % 1e9;
    if (previous) {
      seconds -= previous[0];
      rest -= previous[1];
      if (rest < 0) { seconds--; rest += 1e9; }
    }
    return [seconds, rest];
  };
  hrtime.bigint = () => BigInt(host.nanos());
  Object.assign(process, {
    stdin, stdout, stderr, env: undefined, hrtime, argv: [],
    argv0: 'node', execArgv: [], exitCode: undefined, pid: 1, ppid: 0, platform: 'linux', arch: 'x64',
    title: 'node', version: 'v20.0.0', versions: {node: '20.0.0'},
    exit: code => {
      if (code !== undefined) process.exitCode = code;
      process.exit = leave;
      process.emit('exit', process.exitCode ?? 0);
      leave();
    },
    nextTick: (callback, ...args) => { ticks.push(() => callback(...args)); },
    cwd: () => '/work',
    uptime: () => host.nanos() / 1e9,
    memoryUsage: () => ({rss: 0, heapTotal: 0, heapUsed: 0, external: 0, arrayBuffers: 0}),
    cpuUsage: () => ({user: Math.floor(host.nanos() / 1e3), system: 0}),
    emitWarning() {},
    abort: () => { flush(); host.exit(134); },
    kill: () => forbid('process', 'process.kill'),
    binding: () => forbid('native code', 'process.binding'),
    dlopen: () => forbid('native code', 'process.dlopen'),
    chdir: () => forbid('file', 'process.chdir')
  });
  hidden(global, 'process', process);
  hidden(global, 'performance', {now: () => host.nanos() / 1e6, timeOrigin: 0, mark() {}, measure() {}});

  const assertion = (holds, message) => {
    if (!holds) throw message instanceof Error ? message : Object.assign(new Error(message ?? 'The expression evaluated to a falsy value'), {name: 'AssertionError', code: 'ERR_ASSERTION'});
  };
  const assert = Object.assign(assertion, {
    ok: assertion,
    equal: (a, b, message) => assertion(a == b, message ?? inspect(a) + ' == ' + inspect(b)),
    strictEqual: (a, b, message) => assertion(Object.is(a, b), message ?? inspect(a) + ' === ' + inspect(b)),
    notStrictEqual: (a, b, message) => assertion(!Object.is(a, b), message),
    deepStrictEqual: (a, b, message) => assertion(inspect(a, {depth: 99}) === inspect(b, {depth: 99}), message),
    deepEqual: (a, b, message) => assertion(inspect(a, {depth: 99}) === inspect(b, {depth: 99}), message),
    fail: message => assertion(false, message ?? 'Failed')
  });
  assert.strict = assert;
  const util = {
    format, inspect,
    promisify: callee => (...args) => new Promise((resolve, reject) => callee(...args, (error, value) => error ? reject(error) : resolve(value))),
    inherits: (child, parent) => { Object.setPrototypeOf(child.prototype, parent.prototype); Object.setPrototypeOf(child, parent); },
    isDeepStrictEqual: (a, b) => inspect(a, {depth: 99}) === inspect(b, {depth: 99}), TextDecoder: global.TextDecoder, TextEncoder: global.TextEncoder,
    types: {}
  };
  const path = {
    sep: '/', delimiter: ':',
    isAbsolute: name => name.startsWith('/'),
    normalize(name) {
      const parts = [];
      for (const part of name.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
        else if (part !== '' && part !== '.' && !(part === '..' && name.startsWith('/'))) parts.push(part);
      }
      const whole = parts.join('/');
      return name.startsWith('/') ? '/' + whole : whole === '' ? '.' : whole + (name.endsWith('/') ? '/' : '');
    },
    join: (...names) => path.normalize(names.filter(name => name !== '').join('/')),
    resolve: (...names) => {
      const whole = names.reduce((before, name) => name.startsWith('/') ? name : before + '/' + name, process.cwd());
      return path.normalize(whole.length > 1 && whole.endsWith('/') ? whole.slice(0, -1) : whole);
    },
    basename(name, suffix = '') {
      const last = name.replace(/\/+$/, '').split('/').at(-1);
      return last !== suffix && last.endsWith(suffix) ? last.slice(0, last.length - suffix.length) : last;
    },
    dirname(name) {
      const at = name.replace(/\/+$/, '').lastIndexOf('/');
      return at < 0 ? '.' : at === 0 ? '/' : name.slice(0, at);
    },
    extname(name) {
      const last = path.basename(name);
      return last.lastIndexOf('.') > 0 ? last.slice(last.lastIndexOf('.')) : '';
    }
  };
  path.posix = path;
  const modules = new Map(Object.entries({
    path, 'path/posix': path,
    fs: files, 'fs/promises': fs.promises, readline, 'readline/promises': readline.promises, events: EventEmitter, process, util, assert, 'assert/strict': assert,
    os: {EOL: '\n', cpus: () => [], platform: () => 'linux', type: () => 'Linux', totalmem: () => 0, freemem: () => 0},
    buffer: {Buffer}, console, perf_hooks: {performance: global.performance},
    timers: {setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate},
    'timers/promises': {setTimeout: (delay, value) => new Promise(resolve => setTimeout(resolve, delay, value))},
    string_decoder: {StringDecoder: class { write(bytes) { return Buffer.from(bytes).toString(); } end() { return ''; } }}
  }));
  const forbidden = {
    child_process: 'process', cluster: 'process', worker_threads: 'thread',
    net: 'network', http: 'network', https: 'network', http2: 'network', dgram: 'network', dns: 'network', 'dns/promises': 'network', tls: 'network',
    module: 'native code', vm: 'native code', v8: 'native code', inspector: 'native code', ffi: 'native code', wasi: 'native code', repl: 'native code'
  };
  const own = new Map();
  function require(name, from = '') {
    if (typeof name !== 'string' || name === '') throw new TypeError('The "id" argument must be a non-empty string. Received ' + inspect(name));
    const bare = name.startsWith('node:') ? name.slice(5) : name;
    if (modules.has(bare)) return modules.get(bare);
    if (Object.hasOwn(forbidden, bare)) return forbid(forbidden[bare], "require('" + name + "')");
    if (name.startsWith('.')) {
      const file = host.find(from, name);
      if (file !== null) {
        if (own.has(file)) return own.get(file).exports;
        const module = {exports: {}, id: file, filename: '/program/' + file, loaded: false};
        own.set(file, module);
        if (file.endsWith('.json')) module.exports = JSON.parse(host.text(file));
        else host.load(file)(module.exports, requireFrom(file), module, module.filename, '/program');
        module.loaded = true;
        return module.exports;
      }
    } else if (name.startsWith('/') || name.endsWith('.node')) {
      return forbid(name.endsWith('.node') ? 'native code' : 'file', "require('" + name + "')");
    }
    throw Object.assign(new Error("Cannot find module '" + name + "'"), {code: 'MODULE_NOT_FOUND'});
  }
  require.main = undefined;
  require.cache = {};
  const requireFrom = file => Object.assign(name => require(name, file), {main: require.main, cache: require.cache});

  each(Object.entries({Java: ['type', 'extend', 'from', 'to', 'addToClasspath', 'isJavaObject'], Polyglot: ['eval', 'import', 'export', 'evalFile'], Packages: []}), ([name, members]) => {
    hidden(global, name, new Proxy({}, {get: (_, key) => typeof key === 'symbol' ? undefined : members.includes(key) ? detail => forbid('host class', name + '.' + key + '(' + inspect(detail) + ')') : forbid('host class', name + '.' + key)}));
  });
  each(Object.entries({fetch: 'network', XMLHttpRequest: 'network', WebSocket: 'network', EventSource: 'network', Worker: 'thread', WebAssembly: 'native code'}), ([name, capability]) => {
    hidden(global, name, new Proxy(function () {}, {apply: () => forbid(capability, name), construct: () => forbid(capability, 'new ' + name), get: (_, key) => typeof key === 'symbol' ? undefined : forbid(capability, name + '.' + String(key))}));
  });

  return {
    begin(argv, env) {
      process.argv = Array.from({length: argv.length}, (_, i) => argv[i]); // the host's own array is none to a program
      process.env = env;
      now = host.millis();
    },
    step() {
      const wait = step();
      if (wait !== 0) flush();
      return wait;
    },
    start(load, file) {
      const module = {exports: {}, id: '.', filename: '/program/' + file, loaded: false};
      require.main = module;
      own.set(file, module);
      load().call(module.exports, module.exports, requireFrom(file), module, module.filename, '/program');
      module.loaded = true;
      tick();
    },
    ended() {
      if (process.listenerCount('exit') > 0 || process.listenerCount('beforeExit') > 0) {
        process.emit('beforeExit', process.exitCode ?? 0);
        process.emit('exit', process.exitCode ?? 0);
      }
      flush();
      return Number(process.exitCode ?? 0) & 255;
    },
    // Whether the program itself takes care of an error that nothing has caught, and goes on.
    caught(error) {
      if (process.listenerCount('uncaughtException') === 0) return false;
      process.emit('uncaughtException', error, 'uncaughtException');
      return true;
    },
    flush,
    describe: error => error instanceof Error ? errorText(error) : 'Uncaught ' + inspect(error)
  };
})
