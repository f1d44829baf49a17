/** Understands how people type Vietnamese: without marks, with Telex or VNI left over, with slips, without spaces. */
@org.jspecify.annotations.NullMarked
package vn.haidang.search.typing;
