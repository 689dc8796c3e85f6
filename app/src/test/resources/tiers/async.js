// topic: in which order callbacks, promises and timers run
// lane: quick
// output: 1 sync
// output: 2 executor
// output: 3 end
// output: 4 tick
// output: 5 micro
// output: 6 await
// output: 7 then
// output: 8 after await
// output: 9 timeout 0
// output: 10 micro in timeout
// output: 11 timeout 5
// output: 12 timeout 20 a b

let number = 0;
const say = (...text) => console.log(++number, ...text);
setTimeout(() => say('timeout 20', 'a', 'b'), 20);
setTimeout(() => say('timeout 5'), 5);
setTimeout(() => {
  say('timeout 0');
  Promise.resolve().then(() => say('micro in timeout'));
}, 0);
say('sync');
new Promise(resolve => {
  say('executor');
  resolve();
}).then(() => say('micro')).then(() => say('then'));
async function waits() {
  await null;
  say('await');
  await null;
  say('after await');
}
waits();
process.nextTick(() => say('tick'));
say('end');
