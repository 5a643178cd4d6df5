// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/questionswindow.h"

#include "core/async.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array dangers{DangerKind::Gas, DangerKind::Water, DangerKind::Electric, DangerKind::Other};

void put(LocalText &text, const QString &language, const QString &words)
{
    if (words.trimmed().isEmpty())
        text.byLanguage.remove(language);
    else
        text.byLanguage[language] = words.trimmed();
}

/// What is longer than its field is read from the beginning.
void show(QLineEdit *field, const QString &words)
{
    field->setText(words);
    field->setCursorPosition(0);
}

}

QuestionsWindow::QuestionsWindow(Calls &calls, const Viewpoint &viewpoint, QWidget *parent)
    : DocumentEditor({u"questionsWindow"_s, u"calls"_s, tr("Questions"), tr("What is asked on the phone, by kind of assistance: three to six questions, in the order of the conversation. Answers to choose from are parted by semicolons."),
                      tr("Kinds of assistance"), tr("Nothing is asked yet."), tr("New kind"), u"questions.json"_s},
                     viewpoint, parent),
      m_calls(calls)
{
    setForm(buildForm());
    reload();
}

QLineEdit *QuestionsWindow::line(const QString &id, const QString &name, const QString &hint)
{
    auto *field = new QLineEdit;
    field->setObjectName(id);
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    field->setMaxLength(500);
    connect(field, &QLineEdit::textEdited, this, &QuestionsWindow::edited);
    connect(field, &QLineEdit::editingFinished, field, [field] {
        if (!field->hasFocus()) // left, rather than Enter
            field->setCursorPosition(0);
    });
    return field;
}

QWidget *QuestionsWindow::buildForm()
{
    const Theme theme = Theme::of(this);
    auto *form = new QWidget;
    m_name = line(u"kindName"_s, tr("Kind of assistance"), tr("Boiler"));
    m_skill = line(u"kindSkill"_s, tr("Skill that whoever goes needs"), tr("boilers:2"));
    auto *top = new QGridLayout;
    top->setHorizontalSpacing(theme.space(4));
    top->addWidget(new TextLabel(tr("Kind of assistance"), TextRole::Caption, Tone::Muted), 0, 0);
    top->addWidget(new TextLabel(tr("Skill that whoever goes needs"), TextRole::Caption, Tone::Muted), 0, 1);
    top->addWidget(m_name, 1, 0);
    top->addWidget(m_skill, 1, 1);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, theme.space(3), 0);
    column->setSpacing(theme.space(2));
    column->addLayout(top);
    column->addSpacing(theme.space(2));
    column->addWidget(new TextLabel(tr("Questions"), TextRole::Strong));
    column->addWidget(buildQuestions());
    column->addSpacing(theme.space(2));
    column->addWidget(new TextLabel(tr("Where somebody may be hurt"), TextRole::Strong));
    column->addWidget(buildSafety());
    column->addStretch();
    form->setFocusProxy(m_name);
    return form;
}

QWidget *QuestionsWindow::buildQuestions()
{
    const Theme theme = Theme::of(this);
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme.space(2));
    grid->setVerticalSpacing(theme.space(1.5));
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    for (int i = 0; i < mostQuestions; ++i) {
        auto &[ask, answers] = m_questions[static_cast<size_t>(i)];
        ask = line(u"question%1"_s.arg(i), tr("Question %1").arg(i + 1), i == 0 ? tr("Which code does the display show?") : QString());
        answers = line(u"answers%1"_s.arg(i), tr("Answers to question %1").arg(i + 1), i == 0 ? tr("yes; no; not sure") : QString());
        grid->addWidget(new TextLabel(QString::number(i + 1), TextRole::Body, Tone::Muted), i, 0);
        grid->addWidget(ask, i, 1);
        grid->addWidget(answers, i, 2);
    }
    return box;
}

QWidget *QuestionsWindow::buildSafety()
{
    const Theme theme = Theme::of(this);
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme.space(2));
    grid->setVerticalSpacing(theme.space(1.5));
    grid->setColumnStretch(1, 1);
    const QStringList words{tr("Gas"), tr("Water"), tr("Electricity"), tr("Other")};
    for (int i = 0; i < int(dangers.size()); ++i) {
        Tick &tick = m_safety[static_cast<size_t>(i)];
        tick.script = line(u"script%1"_s.arg(i), tr("What to say first: %1").arg(words[i]), tr("As Aviso says it"));
        tick.priority = new QComboBox;
        tick.priority->setObjectName(u"priority%1"_s.arg(i));
        tick.priority->setAccessibleName(tr("Priority: %1").arg(words[i]));
        for (const Level level : {Level::Urgent, Level::High, Level::Normal})
            tick.priority->addItem(viewpoint().language.word(level), static_cast<int>(level));
        connect(tick.priority, &QComboBox::activated, this, &QuestionsWindow::edited);
        grid->addWidget(new TextLabel(words[i], TextRole::Body), i, 0);
        grid->addWidget(tick.script, i, 1);
        grid->addWidget(boxed(tick.priority), i, 2);
    }
    return box;
}

void QuestionsWindow::read()
{
    whenDone(m_calls.questions(), this, [this](const Result<std::vector<QuestionList>> &lists) {
        if (lists)
            m_all = m_stored = *lists;
        came(lists ? nullptr : &lists.error());
    });
}

QStringList QuestionsWindow::names() const
{
    QStringList all;
    for (const QuestionList &list : m_all)
        all << (list.name.isEmpty() ? tr("New kind") : list.name.in(language()));
    return all;
}

void QuestionsWindow::fill(int row)
{
    const QuestionList shown = row < 0 ? QuestionList() : m_all[static_cast<size_t>(row)];
    const QString code = language();
    ::show(m_name, shown.name.byLanguage.value(code));
    ::show(m_skill, shown.skill);
    for (size_t i = 0; i < m_questions.size(); ++i) {
        const Question question = i < shown.questions.size() ? shown.questions[i] : Question();
        QStringList answers;
        for (const LocalText &answer : question.answers)
            answers << answer.byLanguage.value(code);
        ::show(m_questions[i].first, question.ask.byLanguage.value(code));
        ::show(m_questions[i].second, answers.join(u"; "_s));
    }
    for (size_t i = 0; i < m_safety.size(); ++i) {
        const auto tick = std::find_if(shown.safety.begin(), shown.safety.end(), [&](const SafetyTick &one) { return one.danger == dangers[i]; });
        ::show(m_safety[i].script, tick == shown.safety.end() ? QString() : tick->script.byLanguage.value(code));
        m_safety[i].priority->setCurrentIndex(std::max(0, m_safety[i].priority->findData(static_cast<int>(tick == shown.safety.end() ? Level::Urgent : tick->priority))));
    }
}

/// The same answer in another language stands at the same place.
std::vector<LocalText> QuestionsWindow::answersIn(const QString &typed, const std::vector<LocalText> &before) const
{
    std::vector<LocalText> all;
    const QStringList answers = typed.split(u';');
    for (qsizetype i = 0; i < std::max<qsizetype>(answers.size(), qsizetype(before.size())); ++i) {
        LocalText answer = i < qsizetype(before.size()) ? before[static_cast<size_t>(i)] : LocalText();
        put(answer, language(), answers.value(i));
        if (!answer.isEmpty())
            all.push_back(answer);
    }
    return all;
}

void QuestionsWindow::take(int row)
{
    QuestionList &list = m_all[static_cast<size_t>(row)];
    put(list.name, language(), m_name->text());
    list.skill = m_skill->text().trimmed();
    std::vector<Question> questions;
    for (size_t i = 0; i < m_questions.size(); ++i) {
        Question question = i < list.questions.size() ? list.questions[i] : Question();
        put(question.ask, language(), m_questions[i].first->text());
        question.answers = answersIn(m_questions[i].second->text(), question.answers);
        questions.push_back(question);
    }
    while (!questions.empty() && questions.back().ask.isEmpty() && questions.back().answers.empty()) // a gap between two stays, and is said
        questions.pop_back();
    list.questions = questions;
    std::vector<SafetyTick> safety;
    for (size_t i = 0; i < m_safety.size(); ++i) {
        const auto before = std::find_if(list.safety.begin(), list.safety.end(), [&](const SafetyTick &one) { return one.danger == dangers[i]; });
        SafetyTick tick = before == list.safety.end() ? SafetyTick{dangers[i], {}, Level::Urgent} : *before;
        put(tick.script, language(), m_safety[i].script->text());
        tick.priority = static_cast<Level>(m_safety[i].priority->currentData().toInt());
        if (!tick.script.isEmpty() || tick.priority != Level::Urgent)
            safety.push_back(tick);
    }
    list.safety = safety;
}

void QuestionsWindow::append()
{
    QuestionList fresh;
    fresh.id = QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    m_all.push_back(fresh);
}

Result<void> QuestionsWindow::takeJson(const QByteArray &json)
{
    return questionsFrom(json).map([this](std::vector<QuestionList> lists) { m_all = std::move(lists); });
}

QuestionsWindow *showQuestions(Calls &calls, const Viewpoint &viewpoint, QWidget *parent)
{
    auto *window = parent->findChild<QuestionsWindow *>();
    if (!window) {
        window = new QuestionsWindow(calls, viewpoint, parent);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}
