// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the first start, as they look.
#include "ui/firstrun/firstrun.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

TextLabel *note(const QString &text, const char *name = "")
{
    auto *label = new TextLabel(text, TextRole::Body, Tone::Muted);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *columnOf(QWidget *step, const QString &title)
{
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins({});
    column->setSpacing(Theme::of(step).space(2.5));
    auto *heading = new TextLabel(title, TextRole::Headline);
    heading->setWordWrap(true);
    column->addWidget(heading);
    return column;
}

QLineEdit *lineOf(const char *name, const QString &spoken, const QString &shape = {})
{
    auto *line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(spoken);
    line->setPlaceholderText(shape);
    line->setMaxLength(400);
    return line;
}

QRadioButton *choiceOf(const char *name, const QString &text)
{
    auto *choice = new QRadioButton(text);
    choice->setObjectName(QLatin1String(name));
    return choice;
}

}

void FirstRun::buildSteps()
{
    const Theme theme = Theme::of(this);
    setWindowTitle(tr("Welcome to Aviso"));
    m_steps = new QStackedWidget;
    m_where = new TextLabel({}, TextRole::Caption, Tone::Muted);
    m_message = new MessageBar;
    for (QWidget *step : {buildLanguage(), buildPlace(), buildPerson(), buildSample()})
        m_steps->addWidget(step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(8), theme.space(6), theme.space(8), theme.space(5));
    column->setSpacing(theme.space(4));
    column->addWidget(m_where);
    column->addWidget(m_steps, 1);
    column->addWidget(m_message);
    column->addWidget(buildButtons());
}

QWidget *FirstRun::buildLanguage()
{
    auto *step = new QWidget;
    QVBoxLayout *column = columnOf(step, tr("Welcome to Aviso"));
    column->addWidget(note(tr("Aviso keeps what you promise to customers. A few questions, then it starts.")));
    m_language = new SegmentedControl(tr("Language"));
    m_language->setObjectName(u"firstLanguage"_s);
    m_language->add(u"es"_s, u"Español"_s);
    m_language->add(u"en"_s, u"English"_s);
    m_company = lineOf("company", tr("Company"));
    auto *company = new TextLabel(tr("Name of your company"));
    company->setBuddy(m_company);
    column->addSpacing(Theme::of(this).space(2));
    column->addWidget(new TextLabel(tr("Language")));
    column->addWidget(m_language, 0, Qt::AlignLeft);
    column->addSpacing(Theme::of(this).space(2));
    column->addWidget(company);
    column->addWidget(m_company);
    column->addWidget(note(tr("It stands at the head of the reports that customers get.")));
    column->addStretch();
    return step;
}

QWidget *FirstRun::buildPlace()
{
    auto *step = new QWidget;
    QVBoxLayout *column = columnOf(step, tr("Where does the data live?"));
    m_isHere = choiceOf("placeHere", tr("On this computer"));
    m_isServer = choiceOf("placeServer", tr("On a PostgreSQL server, for a team"));
    m_isFile = choiceOf("placeFile", tr("In a database that is there already"));
    m_server = lineOf("server", tr("Address of the server"), u"postgresql://user@host:5432/name"_s);
    m_file = lineOf("file", tr("File of the database"));
    m_browse = new QPushButton(tr("Browse…"));
    m_browse->setObjectName(u"browse"_s);
    m_browse->setAutoDefault(false);
    column->addWidget(m_isHere);
    column->addWidget(note(tr("In the file %1, for one person at a time, with a checked copy every day.").arg(QDir::toNativeSeparators(m_here))));
    column->addSpacing(Theme::of(this).space(2));
    column->addWidget(m_isServer);
    column->addWidget(note(tr("An empty database on the server is made ready; one that Aviso uses already is opened.")));
    column->addWidget(m_server);
    column->addSpacing(Theme::of(this).space(2));
    column->addWidget(m_isFile);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::of(this).space(2));
    row->addWidget(m_file, 1);
    row->addWidget(m_browse);
    column->addLayout(row);
    column->addStretch();
    return step;
}

QWidget *FirstRun::buildPerson()
{
    auto *step = new QWidget;
    QVBoxLayout *column = columnOf(step, tr("Who are you?"));
    m_user = lineOf("user", tr("Your name"));
    auto *name = new TextLabel(tr("Your name"));
    name->setBuddy(m_user);
    column->addWidget(note(tr("What you write is signed with it, and what you owe is reminded to you.")));
    column->addWidget(name);
    column->addWidget(m_user);
    column->addWidget(note(tr("Without one, Aviso takes the name under which this computer knows you.")));
    column->addStretch();
    return step;
}

QWidget *FirstRun::buildSample()
{
    auto *step = new QWidget;
    QVBoxLayout *column = columnOf(step, tr("Begin with a sample?"));
    m_empty = choiceOf("withoutSample", tr("Begin empty"));
    m_withSample = choiceOf("withSample", tr("Begin with a sample company"));
    column->addWidget(m_empty);
    column->addWidget(note(tr("Ctrl+N takes the first incident.")));
    column->addSpacing(Theme::of(this).space(2));
    column->addWidget(m_withSample);
    column->addWidget(note(tr("A dozen customers and some forty incidents, to look around. Tools > Remove sample data takes them away again, and leaves what you wrote.")));
    column->addStretch();
    return step;
}

QWidget *FirstRun::buildButtons()
{
    m_back = new QPushButton(tr("Back"));
    m_back->setObjectName(u"back"_s);
    m_back->setAutoDefault(false);
    m_skip = new QPushButton(tr("Skip"));
    m_skip->setObjectName(u"skip"_s);
    m_skip->setAutoDefault(false);
    setButtonKind(m_skip, ButtonKind::Quiet);
    m_next = new QPushButton(tr("Next"));
    m_next->setObjectName(u"next"_s);
    setButtonKind(m_next, ButtonKind::Primary);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(2));
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_skip);
    row->addWidget(m_next);
    return box;
}
