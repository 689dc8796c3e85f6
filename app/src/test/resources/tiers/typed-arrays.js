// topic: typed arrays, views and the order of bytes
// output: Uint8Array(4) [ 255, 0, 1, 254 ] Int8Array(2) [ -128, 127 ]
// output: Uint8ClampedArray(3) [ 255, 0, 2 ] Float32Array(1) [ 0.10000000149011612 ]
// output: 513 258 1 2 4
// output: Int32Array(3) [ 1, 2, 3 ] 6 Int32Array(2) [ 2, 3 ] 3,2,1
// output: BigInt64Array(1) [ -1n ] 18446744073709551615n 8 3
// output: RangeError 9 [ 0, 9 ] 3.5 -0.5

console.log(new Uint8Array([255, 256, 257, -2]), Int8Array.of(128, -129));
console.log(Uint8ClampedArray.of(300, -5, 1.5), new Float32Array([0.1]));
const bytes = new Uint8Array([1, 2, 3, 4]);
const view = new DataView(bytes.buffer);
console.log(new Uint16Array(bytes.buffer)[0], view.getUint16(0), bytes[0], bytes.subarray(1)[0], bytes.byteLength);
const ints = Int32Array.from('123', Number);
console.log(ints, ints.reduce((x, y) => x + y), ints.slice(1), Array.from(ints).reverse().join());
const wide = BigInt64Array.of(-1n);
console.log(wide, new BigUint64Array(wide.buffer)[0], wide.BYTES_PER_ELEMENT, ints.indexOf(3) + 1);
let error;
try {
  new Int32Array(new ArrayBuffer(3));
} catch (e) {
  error = e.name;
}
const shared = new ArrayBuffer(8);
const one = new Int32Array(shared, 4, 1);
one[0] = 9;
view.setFloat32(0, 3.5);
console.log(error, new Int32Array(shared)[1], Array.from(new Int32Array(shared)), view.getFloat32(0), new Float64Array([-0.5])[0]);
