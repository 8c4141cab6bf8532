package org.calque.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code calque}. */
public final class Main {

    private static final int SECONDS_TO_END = 5;

    /** What shells show of a program that SIGPIPE ended: nobody reads on, as behind {@code | head -1}. */
    private static final int ENDED_BY_READER = 128 + 13;

    private final Surroundings surroundings;

    Main(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs the program and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        CountDownLatch ended = new CountDownLatch(1);
        PrintStream out = print(new PipeOutput(new FileOutputStream(FileDescriptor.out), () -> {
            ended.countDown();
            System.exit(ENDED_BY_READER);
        }));
        PrintStream err = print(new FileOutputStream(FileDescriptor.err));
        boolean colors = Boolean.getBoolean("calque.terminal.out")
                && isEmpty(System.getenv("NO_COLOR"))
                && !"dumb".equals(System.getenv("TERM"));
        Surroundings surroundings = new Surroundings(
                new FileInputStream(FileDescriptor.in),
                out,
                err,
                Path.of("").toAbsolutePath(),
                colors,
                Boolean.getBoolean("calque.terminal.err"),
                ConfigFile.ofUser(System.getenv(), Path.of(System.getProperty("user.home", ""))),
                ModelFolders.of(
                        System.getenv(),
                        Path.of(System.getProperty("user.home", "")),
                        Optional.ofNullable(System.getProperty("calque.home")).map(Path::of)),
                date(System.getenv("SOURCE_DATE_EPOCH")),
                Optional.ofNullable(System.getenv("GITHUB_STEP_SUMMARY"))
                        .filter(file -> !file.isEmpty())
                        .map(Path::of));
        Runtime.getRuntime().addShutdownHook(new Thread(interruption(Thread.currentThread(), ended, err)));
        int exitCode = new Main(surroundings).run(arguments);
        out.flush();
        err.flush();
        ended.countDown();
        System.exit(exitCode);
    }

    /** What happens when somebody ends the JVM: the run is interrupted and has a moment to report what is done. */
    private static Runnable interruption(Thread run, CountDownLatch ended, PrintStream err) {
        return () -> {
            if (ended.getCount() == 0) {
                return;
            }
            run.interrupt();
            try {
                if (!ended.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
                    err.println("calque: interrupted before it could report what is done");
                    err.flush();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** The day of SOURCE_DATE_EPOCH, which is seconds since 1970; no day without it, so that the same run gives the same bytes. */
    static String date(@Nullable String epoch) {
        if (isEmpty(epoch)) {
            return "";
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(String.valueOf(epoch)))
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate()
                    .toString();
        } catch (NumberFormatException | DateTimeException e) {
            return "";
        }
    }

    private static PrintStream print(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static boolean isEmpty(@Nullable String value) {
        return value == null || value.isEmpty();
    }

    /** Runs the program; what it ends with is one of {@link ExitCode}'s numbers. */
    int run(String... arguments) {
        CommandLine line = new CommandLine(new CalqueCommand());
        line.addSubcommand(new CheckCommand(surroundings));
        line.addSubcommand(new FixCommand(surroundings));
        line.addSubcommand(new EvaluateCommand(surroundings));
        line.addSubcommand(BaselineCommand.line(surroundings));
        line.addSubcommand(new ChecksCommand(surroundings));
        line.addSubcommand(new ConfigCommand(surroundings));
        line.addSubcommand(new LanguagesCommand(surroundings));
        line.addSubcommand(ModelCommand.line(surroundings));
        line.addSubcommand(new CompletionCommand(surroundings));
        line.addSubcommand(new ManCommand(surroundings));
        line.setOut(writer(surroundings.out()));
        line.setErr(writer(surroundings.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colors() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler(this::misused);
        line.setExecutionExceptionHandler(this::failed);
        line.setExitCodeExceptionMapper(exception -> ExitCode.ERROR.number());
        return line.execute(arguments);
    }

    private int misused(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        StringBuilder message = new StringBuilder(String.valueOf(exception.getMessage()));
        if (exception instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            message.append("; did you mean “")
                    .append(unmatched.getSuggestions().get(0))
                    .append("”?");
        }
        surroundings.err().println("calque: " + message);
        surroundings
                .err()
                .println("calque: `" + command.getCommandSpec().qualifiedName() + " --help` lists what can be said");
        surroundings.err().flush();
        return ExitCode.ERROR.number();
    }

    private int failed(Exception exception, CommandLine command, ParseResult parsed) {
        if (exception instanceof UsageException) {
            surroundings.err().println("calque: " + exception.getMessage());
        } else {
            surroundings.err().println("calque: this should not have happened: " + exception);
            exception.printStackTrace(surroundings.err());
        }
        surroundings.err().flush();
        return ExitCode.ERROR.number();
    }
}
