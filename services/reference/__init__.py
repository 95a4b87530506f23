"""Public lists shipped with the program: communes, activities."""
