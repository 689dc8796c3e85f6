// topic: recursion without end fills the stack, which is as large as the memory
// differs: the stack is smaller than the memory there, so that it is a run-time error
// memory-mib: 128
// ends: memory

let calls = 0;
function deeper(n) {
  calls++;
  return deeper(n + 1) + 1;
}
console.log(deeper(0) + calls);
