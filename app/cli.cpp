// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"

#include "core/calendar/zone.h"
#include "core/desk/systemuser.h"
#include "core/storage/address.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace {

QString defaultDatabase()
{
    const QString given = qEnvironmentVariable("AVISO_DB");
    if (!given.isEmpty())
        return given;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/aviso/aviso.db");
}

void addGlobalOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("db"), Cli::tr("The database: a file, or postgresql://user@host/name. Otherwise AVISO_DB, otherwise your own."), QStringLiteral("URL")},
        {QStringLiteral("json"), Cli::tr("Answer in JSON")},
        {QStringLiteral("verbose"), Cli::tr("Say more about errors, with the words of Qt and of the database's driver")},
        {QStringLiteral("lang"), Cli::tr("es or en: the language of answers, and of a report"), QStringLiteral("LANG")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Cli::tr("Explain the program, or a command")},
        {{QStringLiteral("v"), QStringLiteral("version")}, Cli::tr("Say which version this is")},
    });
}

QString translated(const char *source)
{
    return QCoreApplication::translate("Cli", source);
}

QString overview()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Aviso without windows: what is owed to customers, by when, and what was done about it."));
    parser.addPositionalArgument(QStringLiteral("command"), Cli::tr("One of those below"), QStringLiteral("COMMAND ..."));
    addGlobalOptions(parser);
    QString text = parser.helpText() + QLatin1Char('\n') + Cli::tr("Commands:") + QLatin1Char('\n');
    for (const Command &command : commands())
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(command.name), -11).arg(translated(command.summary));
    return text.trimmed();
}

void addCommandOptions(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(translated(command.summary));
    const QString name = QLatin1String(command.name);
    const QString arguments = QLatin1String(command.arguments);
    parser.addPositionalArgument(name, translated(command.summary), (name + QLatin1Char(' ') + arguments).trimmed());
    for (const CommandOption &option : command.options)
        parser.addOption({QLatin1String(option.name), translated(option.meaning), QLatin1String(option.value ? option.value : "")});
}

/// Spanish or English: as asked, else the machine's.
QString languageOf(const QStringList &arguments)
{
    QString wanted = QLocale().name();
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(QStringLiteral("--lang=")))
            wanted = arguments[i].mid(7);
        else if (arguments[i] == QLatin1String("--lang") && i + 1 < arguments.size())
            wanted = arguments[i + 1];
    }
    return wanted.startsWith(QLatin1String("es")) ? QStringLiteral("es") : QStringLiteral("en");
}

const Command *commandNamed(const QString &name)
{
    const auto found = std::find_if(commands().begin(), commands().end(), [&](const Command &c) { return name == QLatin1String(c.name); });
    return found == commands().end() ? nullptr : &*found;
}

/// Is a switch given? Read before the parser, whose own complaints obey it too.
bool isGiven(const QStringList &arguments, const char *option)
{
    return arguments.contains(QLatin1String(option));
}

/// Qt's own words are not for whoever reads ours: "QSqlQuery::exec: database not open" beside the sentence that says it.
void dropWarnings(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

Result<void> openDesk(Session &session, const Command &command, Desk &desk)
{
    const bool isNew = command.needs == Command::Needs::NewDatabase;
    if (const Result<void> known = checkAddress(session.url); !known)
        return known;
    if (isNew && !isServer(session.url))
        QDir().mkpath(QFileInfo(session.url).absolutePath());
    return awaited(desk.open(session.url, isNew ? Desk::Mode::CreateIfMissing : Desk::Mode::Existing));
}

int runCommand(const Command &command, Session &session)
{
    if (command.needs == Command::Needs::Nothing)
        return command.run(session);
    Desk::Options options;
    options.zone = session.zone;
    options.user = systemUser();
    options.reminds = false; // a notice that no person saw was not shown
    Desk desk(options);
    if (const Result<void> opened = openDesk(session, command, desk); !opened) {
        const int code = session.console.failure(opened.error());
        return opened.error().kind == Error::Kind::Damaged && command.run == runVerify ? Findings : code;
    }
    session.desk = &desk;
    return command.run(session);
}

int dispatch(const QStringList &arguments, const QString &language, Console &console)
{
    QCommandLineParser first;
    addGlobalOptions(first);
    first.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!first.parse(arguments))
        return console.usage(first.errorText());
    const QStringList rest = first.positionalArguments();
    if (first.isSet(QStringLiteral("version"))) {
        console.line(QStringLiteral("aviso-cli " AVISO_VERSION));
        return Done;
    }
    if (rest.isEmpty()) {
        if (!first.isSet(QStringLiteral("help")))
            return console.usage(Cli::tr("Say what to do."));
        console.line(overview());
        return Done;
    }
    const Command *command = commandNamed(rest.first());
    if (!command)
        return console.usage(Cli::tr("There is no command \"%1\".").arg(rest.first()));

    QCommandLineParser parser;
    addGlobalOptions(parser);
    addCommandOptions(parser, *command);
    QStringList own = arguments;
    own.removeAt(own.size() - rest.size());
    const bool understood = parser.parse(own);
    if (first.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help"))) {
        console.line(parser.helpText().trimmed());
        return Done;
    }
    if (!understood)
        return console.usage(parser.errorText());
    const QStringList given = parser.positionalArguments();
    if (given.size() < command->least || given.size() > command->most)
        return console.usage(Cli::tr("Expected: %1").arg(QStringLiteral("aviso-cli %1 %2").arg(QLatin1String(command->name), QLatin1String(command->arguments))));
    const QString lang = parser.value(QStringLiteral("lang"));
    if (!lang.isEmpty() && lang != QLatin1String("es") && lang != QLatin1String("en"))
        return console.usage(Cli::tr("--%1: expected one of %2, found \"%3\"").arg(QStringLiteral("lang"), QStringLiteral("es, en"), lang));
    console.json = parser.isSet(QStringLiteral("json"));
    const QString url = parser.isSet(QStringLiteral("db")) ? parser.value(QStringLiteral("db")) : defaultDatabase();
    Session session{console, parser, given, nullptr, url, language, QTimeZone::systemTimeZone()};
    return runCommand(*command, session);
}

/// A report needs fonts, and so the graphical half of Qt; without a window, and so without a display.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    const bool draws = std::any_of(argv + 1, argv + argc, [](const char *argument) { return std::strcmp(argument, "report") == 0; });
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

}

int main(int argc, char **argv)
{
    const std::unique_ptr<QCoreApplication> app = application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("aviso-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AVISO_VERSION));
    const QString language = languageOf(QCoreApplication::arguments());
    QTranslator words;
    if (words.load(QStringLiteral(":/i18n/aviso_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&words);
    const QStringList arguments = QCoreApplication::arguments();
    Console console;
    console.json = isGiven(arguments, "--json");
    console.verbose = isGiven(arguments, "--verbose");
    if (!console.verbose)
        qInstallMessageHandler(dropWarnings);
    return console.finish(dispatch(arguments, language, console));
}
