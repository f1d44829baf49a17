package vn.haidang.area;

/** A number of people, households, schools. @param approximate whether its source rounds or estimates */
public record Amount(long value, boolean approximate) {

    public Amount plus(Amount other) {
        return new Amount(Math.addExact(value, other.value), approximate || other.approximate);
    }
}
