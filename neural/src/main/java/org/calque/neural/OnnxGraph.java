package org.calque.neural;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An ONNX model in the making: nodes, constants, inputs and outputs, written as the protocol buffer that it is. Its large
 * constants go to a file of their own, which ONNX Runtime maps into memory as it stands instead of copying it.
 */
final class OnnxGraph {

    /** Operators of ONNX Runtime's own. */
    static final String MICROSOFT = "com.microsoft";

    private static final int OPSET = 17;
    private static final int IR_VERSION = 8;

    private static final int FLOAT = 1;
    private static final int INT8 = 3;
    private static final int INT32 = 6;
    private static final int INT64 = 7;

    /** Constants from this size on, in bytes, go to the file of the weights. */
    private static final int LARGE = 4096;

    /** Where a constant may begin in the file of the weights: at a page. */
    private static final int PAGE = 4096;

    private final List<byte[]> parts = new ArrayList<>();
    private final List<byte[]> weights = new ArrayList<>();
    private final String weightsFile;
    private long length;
    private long weightsLength;
    private int nodes;

    /** @param weightsFile the name of the file of the weights, beside the model */
    OnnxGraph(String weightsFile) {
        this.weightsFile = weightsFile;
    }

    void floats(String name, float[] values, long... shape) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        constant(name, FLOAT, bytes.array(), shape);
    }

    void longs(String name, long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        constant(name, INT64, bytes.array(), values.length);
    }

    void bytes(String name, byte[] values, long... shape) {
        constant(name, INT8, values, shape);
    }

    private void constant(String name, int type, byte[] raw, long... shape) {
        Message head = new Message();
        for (long dimension : shape) {
            head.integer(1, dimension);
        }
        head.integer(2, type).text(8, name);
        if (raw.length >= LARGE) {
            add(new Message().message(5, external(head, raw)).bytes());
            return;
        }
        head.header(9, raw.length);
        byte[] bytes = head.bytes();
        add(new Message().header(5, bytes.length + raw.length).bytes());
        add(bytes);
        add(raw);
    }

    private Message external(Message head, byte[] raw) {
        head.message(13, entry("location", weightsFile))
                .message(13, entry("offset", Long.toString(weightsLength)))
                .message(13, entry("length", Integer.toString(raw.length)))
                .integer(14, 1);
        byte[] padding = new byte[(PAGE - raw.length % PAGE) % PAGE];
        weights.add(raw);
        weights.add(padding);
        weightsLength += raw.length + padding.length;
        return head;
    }

    private static Message entry(String key, String value) {
        return new Message().text(1, key).text(2, value);
    }

    /**
     * Adds a node.
     *
     * @param domain empty for ONNX's own operators
     * @param attributes names and values in turn; a value is a Float, an Integer or a long[]
     */
    void node(String operator, String domain, List<String> inputs, List<String> outputs, Object... attributes) {
        Message node = new Message();
        inputs.forEach(input -> node.text(1, input));
        outputs.forEach(output -> node.text(2, output));
        node.text(3, "node" + nodes++).text(4, operator);
        for (int i = 0; i < attributes.length; i += 2) {
            node.message(5, attribute((String) attributes[i], attributes[i + 1]));
        }
        if (!domain.isEmpty()) {
            node.text(7, domain);
        }
        add(new Message().message(1, node).bytes());
    }

    private static Message attribute(String name, Object value) {
        Message attribute = new Message().text(1, name);
        if (value instanceof Float number) {
            return attribute.real(2, number).integer(20, 1);
        }
        if (value instanceof long[] numbers) {
            for (long number : numbers) {
                attribute.integer(8, number);
            }
            return attribute.integer(20, 7);
        }
        return attribute.integer(3, (Integer) value).integer(20, 2);
    }

    void longInput(String name, String... shape) {
        add(new Message().message(11, value(name, INT64, shape)).bytes());
    }

    void intInput(String name, String... shape) {
        add(new Message().message(11, value(name, INT32, shape)).bytes());
    }

    void floatOutput(String name, String... shape) {
        add(new Message().message(12, value(name, FLOAT, shape)).bytes());
    }

    void longOutput(String name, String... shape) {
        add(new Message().message(12, value(name, INT64, shape)).bytes());
    }

    private static Message value(String name, int type, String... shape) {
        Message dimensions = new Message();
        for (String dimension : shape) {
            dimensions.message(1, new Message().text(2, dimension));
        }
        Message tensor = new Message().integer(1, type).message(2, dimensions);
        return new Message().text(1, name).message(2, new Message().message(1, tensor));
    }

    private void add(byte[] part) {
        parts.add(part);
        length += part.length;
    }

    /** Writes the model, and its weights beside it. */
    void write(Path file, String name) throws IOException {
        add(new Message().text(2, name).bytes());
        Message model = new Message().integer(1, IR_VERSION).text(2, "calque");
        model.message(8, new Message().text(1, "").integer(2, OPSET));
        model.message(8, new Message().text(1, MICROSOFT).integer(2, 1));
        model.header(7, length);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write(model.bytes());
            for (byte[] part : parts) {
                out.write(part);
            }
        }
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(file.resolveSibling(weightsFile)), 1 << 20)) {
            for (byte[] part : weights) {
                out.write(part);
            }
        }
    }

    /** A protocol buffer message in the making. */
    private static final class Message {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        private Message varint(long value) {
            long rest = value;
            while ((rest & ~127L) != 0) {
                out.write((int) ((rest & 127) | 128));
                rest >>>= 7;
            }
            out.write((int) rest);
            return this;
        }

        Message integer(int field, long value) {
            return varint((long) field << 3).varint(value);
        }

        /** The head of a field whose bytes follow from elsewhere. */
        Message header(int field, long size) {
            return varint(((long) field << 3) | 2).varint(size);
        }

        Message text(int field, String value) {
            return raw(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return raw(field, value.bytes());
        }

        private Message raw(int field, byte[] value) {
            header(field, value.length);
            out.writeBytes(value);
            return this;
        }

        Message real(int field, float value) {
            varint(((long) field << 3) | 5);
            int bits = Float.floatToIntBits(value);
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                out.write(bits >>> shift);
            }
            return this;
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
