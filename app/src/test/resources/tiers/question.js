// topic: asking question after question, whose texts are output
// input: Ada
// input: 36
// output: name? age? Ada is 36

const reader = require('readline').createInterface({input: process.stdin, output: process.stdout, terminal: false});
reader.question('name? ', name => {
  reader.question('age? ', age => {
    console.log(`${name} is ${age}`);
    reader.close();
  });
});
