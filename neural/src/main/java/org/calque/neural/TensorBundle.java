package org.calque.neural;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TensorFlow checkpoint of one shard: an index, which is an uncompressed LevelDB table from name to place, and a file
 * of little-endian float32 values.
 */
final class TensorBundle implements Closeable {

    /** The LevelDB footer: two block handles of up to 20 bytes, and a magic number. */
    private static final int FOOTER = 48;

    private static final int FIELD_OFFSET = 4;
    private static final int FIELD_SIZE = 5;

    private record Place(long offset, long size) {}

    private final Map<String, Place> places = new TreeMap<>();
    private final FileChannel data;

    private TensorBundle(FileChannel data) {
        this.data = data;
    }

    /** @throws IOException if the files can't be read or the index is not such a table */
    static TensorBundle open(byte[] index, Path data) throws IOException {
        TensorBundle bundle = new TensorBundle(FileChannel.open(data));
        try {
            Reader footer = new Reader(index, index.length - FOOTER, index.length);
            footer.varint();
            footer.varint();
            bundle.readBlockOfBlocks(index, (int) footer.varint(), (int) footer.varint());
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            bundle.close();
            throw new IOException("not a checkpoint index", e);
        }
        return bundle;
    }

    private void readBlockOfBlocks(byte[] index, int offset, int size) {
        for (byte[] handle : entries(index, offset, size).values()) {
            Reader reader = new Reader(handle, 0, handle.length);
            entries(index, (int) reader.varint(), (int) reader.varint()).forEach((name, entry) -> {
                if (!name.isEmpty()) {
                    places.put(name, place(entry));
                }
            });
        }
    }

    /** The entries of a block: keys share prefixes with the key before; restart points at the end are not needed. */
    private static Map<String, byte[]> entries(byte[] index, int offset, int size) {
        ByteBuffer block = ByteBuffer.wrap(index, offset, size).slice().order(ByteOrder.LITTLE_ENDIAN);
        int restarts = block.getInt(size - 4);
        Reader reader = new Reader(index, offset, offset + size - 4 - 4 * restarts);
        Map<String, byte[]> entries = new TreeMap<>();
        String key = "";
        while (reader.hasMore()) {
            int shared = (int) reader.varint();
            int rest = (int) reader.varint();
            int length = (int) reader.varint();
            key = key.substring(0, shared) + new String(reader.bytes(rest), StandardCharsets.ISO_8859_1);
            entries.put(key, reader.bytes(length));
        }
        return entries;
    }

    /** Offset and size of a BundleEntryProto; its other fields are skipped. */
    private static Place place(byte[] entry) {
        Reader reader = new Reader(entry, 0, entry.length);
        long offset = 0;
        long size = 0;
        while (reader.hasMore()) {
            int tag = (int) reader.varint();
            switch (tag & 7) {
                case 0 -> {
                    long value = reader.varint();
                    offset = tag >> 3 == FIELD_OFFSET ? value : offset;
                    size = tag >> 3 == FIELD_SIZE ? value : size;
                }
                case 2 -> reader.bytes((int) reader.varint());
                case 5 -> reader.bytes(4);
                default -> throw new IllegalArgumentException("wire type " + (tag & 7));
            }
        }
        return new Place(offset, size);
    }

    /** @throws IOException if there is no tensor of that name */
    float[] tensor(String name) throws IOException {
        Place place = places.get(name);
        if (place == null) {
            throw new IOException("the weights have no tensor " + name);
        }
        ByteBuffer bytes = data.map(FileChannel.MapMode.READ_ONLY, place.offset, place.size);
        float[] values = new float[(int) (place.size / Float.BYTES)];
        bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }

    @Override
    public void close() throws IOException {
        data.close();
    }

    /** Reads bytes and base-128 integers. */
    private static final class Reader {

        private final byte[] bytes;
        private final int end;
        private int at;

        Reader(byte[] bytes, int from, int end) {
            this.bytes = bytes;
            this.at = from;
            this.end = end;
        }

        boolean hasMore() {
            return at < end;
        }

        long varint() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[at++];
                value |= (long) (next & 127) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }

        byte[] bytes(int length) {
            at += length;
            return Arrays.copyOfRange(bytes, at - length, at);
        }
    }
}
