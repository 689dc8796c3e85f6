# Every cat has something to say, again and again.
loop { print "meow " * 1000 }
