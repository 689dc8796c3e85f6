// topic: numbers in buffers
// output: 24930 25185 -2 4294967294 1.5 18446744073709551615 aGk= hi

const bytes = Buffer.from('abc');
const eight = Buffer.alloc(8);
eight.writeInt16BE(-2, 0);
const small = eight.readInt16BE(0);
eight.writeUInt32LE(4294967294, 0);
const large = eight.readUInt32LE();
eight.writeDoubleBE(1.5);
const half = eight.readDoubleBE(0);
eight.writeBigUInt64LE(18446744073709551615n);
console.log(bytes.readUInt16BE(0), bytes.readUInt16LE(0), small, large, half, String(eight.readBigUInt64LE()), btoa('hi'), atob('aGk='));
