package org.calque.bench;

/** What one rule found where; see {@link RuleMeasurement}. */
final class RuleCounts {

    static final String HEADER =
            "clean\tgec right\tgec wrong\tmqm right\tmqm wrong\tdamaged\ttwin\texamples\tcorrected";

    int clean;
    int damaged;
    int twin;
    int examples;
    int corrected;
    private int gecRight;
    private int gecWrong;
    private int mqmRight;
    private int mqmWrong;

    void addGec(boolean right) {
        if (right) {
            gecRight++;
        } else {
            gecWrong++;
        }
    }

    void addMqm(boolean right) {
        if (right) {
            mqmRight++;
        } else {
            mqmWrong++;
        }
    }

    @Override
    public String toString() {
        return clean + "\t" + gecRight + "\t" + gecWrong + "\t" + mqmRight + "\t" + mqmWrong + "\t" + damaged + "\t"
                + twin + "\t" + examples + "\t" + corrected;
    }
}
