// attack: throws what cannot be shown
// expect: RTE TLE
// time: 0.3
throw {
  get message() { throw this; },
  get stack() { for (;;); },
  toString() { for (;;); },
  [Symbol.toPrimitive]() { for (;;); },
};
