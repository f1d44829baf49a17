/** Turns the sources of a material into the files people download: documents, slides and posters. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.haidang.document;
