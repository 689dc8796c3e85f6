// topic: names of files, without any file
// output: /work/x /a b.js b .js . a/b/ ../c /b

const path = require('path');
console.log(path.resolve('x'), path.dirname('/a/b.js'), path.basename('/a/b.js'), path.basename('b.js', '.js'), path.extname('a/b.js'), path.dirname('x'), path.normalize('a//./b/'), path.join('a', '../..', 'c'), path.resolve('/a', '/b/'));
