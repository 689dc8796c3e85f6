# topic: the prompt of input is output
# input: Ada
# input: 36
# output: name? age? Ada is 36

name = input("name? ")
age = int(input("age? "))
print(name, "is", age)
