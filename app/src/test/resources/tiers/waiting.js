// topic: a timer that never ends
// output: good night
// ends: time
// time: 0.2

console.log('good night');
setInterval(() => {}, 1000);
