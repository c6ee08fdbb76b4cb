// TypeGraphQL's decorators call Reflect.getMetadata although every type function is given; this must load before any of them.
import 'reflect-metadata';
