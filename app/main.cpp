// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly.h"
#include "app/firstrunner.h"
#include "app/tour.h"
#include "core/components.h"
#include "core/programlog.h"
#include "ui/mainwindow.h"
#include "ui/singleinstance.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Aviso keeps what was promised to customers."_s);
    parser.addOptions({
        {u"db"_s, u"The database: a file, or postgresql://user@host/name."_s, u"URL"_s},
        {u"sample"_s, u"Open a small service company to try Aviso with; nothing is kept."_s},
        {u"tour"_s, u"Draw every window, and the reports, into a folder, and end."_s, u"DIR"_s},
        {u"pseudo"_s, u"With --tour: every word longer than it is in English, to see what has no room."_s},
        {u"lang"_s, u"es or en."_s, u"LANG"_s},
        {u"from"_s, u"With call: the number that calls."_s, u"NUMBER"_s},
        {u"line"_s, u"With call: which of your numbers was called."_s, u"NAME"_s},
        {u"scheme"_s, u"light or dark."_s, u"SCHEME"_s},
    });
    parser.addPositionalArgument(u"what"_s, u"An incident to show: its number, or aviso://open/NUMBER. Or call --from NUMBER, aviso:call?from=NUMBER: somebody is ringing; tel:NUMBER: a call that you make. A window that is open already is raised."_s, u"[INCIDENT | call]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"verbose"_s, u"With --version: what Aviso is built on, with versions and licences."_s});
}

bool asksAboutItself(int argc, char *argv[])
{
    return std::any_of(argv + std::min(argc, 1), argv + argc, [](const char *argument) {
        const QByteArrayView given(argument);
        return given == "--help" || given == "--help-all" || given == "-h" || given == "--version" || given == "-v";
    });
}

/// Says what was asked about the program itself. That needs no display: on a server, or in a build, there is none.
int answerAboutItself(int argc, char *argv[])
{
    const QCoreApplication bare(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.parse(QCoreApplication::arguments()); // what else is there belongs to the desktop
    if (parser.isSet(u"version"_s))
        std::printf("aviso %s\n%s", AVISO_VERSION, parser.isSet(u"verbose"_s) ? qUtf8Printable(componentLines() + u'\n') : "");
    else
        std::printf("%s", qUtf8Printable(parser.helpText()));
    return 0;
}

/// The number of an incident, or the address of a call that rings; nothing when it is neither.
std::optional<QString> askedIn(const QString &given, const QCommandLineParser &parser)
{
    const QString address = given == u"call"_s ? addressOf({parser.value(u"from"_s), parser.value(u"line"_s)}) : given;
    return callIn(address) ? std::optional(address) : incidentIn(given);
}

/// What the command line asks, or nothing when it cannot be understood.
std::optional<Start> startOf(const QCommandLineParser &parser)
{
    Start start;
    start.database = parser.value(u"db"_s);
    start.tour = parser.value(u"tour"_s);
    start.sample = parser.isSet(u"sample"_s) || !start.tour.isEmpty();
    if (!start.tour.isEmpty())
        start.clock = tourClock;
    start.language = parser.value(u"lang"_s);
    const QString scheme = parser.value(u"scheme"_s);
    const bool languageKnown = start.language.isEmpty() || start.language == u"es"_s || start.language == u"en"_s;
    const bool schemeKnown = scheme.isEmpty() || scheme == u"light"_s || scheme == u"dark"_s;
    const QStringList given = parser.positionalArguments();
    const std::optional<QString> incident = given.isEmpty() ? QString() : askedIn(given.first(), parser);
    if (!languageKnown || !schemeKnown || given.size() > 1 || !incident || (parser.isSet(u"pseudo"_s) && start.tour.isEmpty()))
        return {};
    start.incident = *incident;
    if (!scheme.isEmpty())
        start.appearance = scheme == u"dark"_s ? Appearance::Choice::Dark : Appearance::Choice::Light;
    return start;
}

/// What a tour draws: everything in both languages, or once with longer words.
TourPlan tourPlan(const QCommandLineParser &parser)
{
    TourPlan plan;
    plan.folder = parser.value(u"tour"_s);
    plan.pseudo = parser.isSet(u"pseudo"_s);
    if (plan.pseudo) {
        plan.languages = {u"en"_s};
        plan.schemes = {false};
        plan.twice = false;
    }
    return plan;
}

}

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"aviso"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(AVISO_VERSION));
    if (asksAboutItself(argc, argv))
        return answerAboutItself(argc, argv);
    QGuiApplication::setDesktopFileName(u"io.github.aviso_desk.Aviso"_s);
    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Aviso"_s);
    QApplication::setWindowIcon(icons::appIcon());
    QCommandLineParser parser;
    addOptions(parser);
    const bool understood = parser.parse(QCoreApplication::arguments());
    std::optional<Start> start = understood ? startOf(parser) : std::nullopt;
    if (!start) {
        std::fprintf(stderr, "aviso: %s\n", qUtf8Printable(understood ? u"unknown value or argument; see aviso --help"_s : parser.errorText()));
        return usageError;
    }
    if (isFirstRun(*start) && !runFirst(app, *start))
        return 0;
    Assembly assembly(app, *start);
    if (assembly.handOver())
        return 0;
    Tour tour(assembly, tourPlan(parser));
    if (start->tour.isEmpty()) {
        assembly.buildWindow({});
        QObject::connect(&app, &QCoreApplication::aboutToQuit, &assembly, &Assembly::remember);
    } else {
        // One window follows another; none of them ends the program.
        QGuiApplication::setQuitOnLastWindowClosed(false);
        QObject::connect(&assembly, &Assembly::opened, &tour, &Tour::begin);
        QObject::connect(&assembly, &Assembly::failed, &tour, &Tour::fail);
    }
    assembly.open();
    const int code = QCoreApplication::exec();
    LogLine("ended").with("code", code);
    return code;
}
