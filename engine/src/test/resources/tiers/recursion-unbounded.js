// topic: recursion without end fills the stack, which is as large as the memory
// memory-mib: 128
// ends: memory

let calls = 0;
function deeper(n) {
  calls++;
  return deeper(n + 1) + 1;
}
console.log(deeper(0) + calls);
