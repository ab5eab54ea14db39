/// Everything the executable does.
package func runAflos() {}
