// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/recordform.h"

#include "core/async.h"
#include "ui/calendars/checkedline.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

RecordForm::RecordForm(const QString &id, const QString &title, QWidget *parent)
    : QDialog(parent), m_message(new MessageBar), m_grid(new QGridLayout), m_save(new QPushButton(tr("Save")))
{
    setObjectName(id);
    setWindowTitle(title);
    const Theme theme = Theme::of(this);
    auto *leave = new QPushButton(tr("Cancel"));
    leave->setObjectName(u"cancelRecord"_s);
    leave->setAutoDefault(false);
    m_save->setObjectName(u"saveRecord"_s);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    setButtonKind(m_save, ButtonKind::Primary);
    m_grid->setHorizontalSpacing(theme.space(4));
    m_grid->setVerticalSpacing(theme.space(2));
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(2));
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(new TextLabel(title, TextRole::Title));
    column->addWidget(m_message);
    column->addLayout(m_grid);
    column->addStretch();
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(leave, &QPushButton::clicked, this, &RecordForm::reject);
    connect(m_message, &MessageBar::actionTriggered, this, [this] { QDialog::reject(); });
    m_save->setDefault(true);
}

RecordForm::~RecordForm()
{
    // A field that loses the keyboard because the form goes has nothing to say any more.
    for (QLineEdit *line : findChildren<QLineEdit *>())
        line->blockSignals(true);
}

void RecordForm::addWidget(QWidget *widget, Width width)
{
    const bool beside = width == Width::Half && m_half;
    const int row = beside ? m_grid->rowCount() - 1 : m_grid->rowCount();
    m_grid->addWidget(widget, row, beside ? 1 : 0, 1, width == Width::Whole ? 2 : 1);
    m_half = width == Width::Half && !beside;
}

CheckedLine *RecordForm::addLine(const QString &id, const QString &name, const QString &value, Width width)
{
    auto *line = new CheckedLine(id, name);
    line->setText(value);
    line->edit()->setMaxLength(2000);
    addWidget(captioned(name, line, line->edit()), width);
    return line;
}

QComboBox *RecordForm::addChoice(const QString &id, const QString &name, const QList<std::pair<QString, QString>> &choices, const QString &value)
{
    auto *choice = new QComboBox;
    choice->setObjectName(id);
    choice->setAccessibleName(name);
    for (const auto &[key, text] : choices)
        choice->addItem(text, key);
    choice->setCurrentIndex(std::max(0, choice->findData(value)));
    addWidget(captioned(name, choice, choice), Width::Half);
    return choice;
}

QPlainTextEdit *RecordForm::addText(const QString &id, const QString &name, const QString &value)
{
    auto *text = new QPlainTextEdit(value);
    text->setObjectName(id);
    text->setAccessibleName(name);
    text->setTabChangesFocus(true);
    text->setFixedHeight(Theme::of(this).space(22));
    addWidget(captioned(name, text, text), Width::Whole);
    return text;
}

void RecordForm::built()
{
    m_before = typed();
    resize(Theme::of(this).space(150), sizeHint().height());
}

QStringList RecordForm::typed() const
{
    QStringList all;
    for (const QWidget *field : findChildren<QWidget *>()) {
        if (const auto *line = qobject_cast<const QLineEdit *>(field))
            all << line->text();
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
            all << text->toPlainText();
        else if (const auto *choice = qobject_cast<const QComboBox *>(field))
            all << choice->currentData().toString();
        else if (const auto *box = qobject_cast<const QCheckBox *>(field))
            all << QString::number(box->isChecked());
    }
    return all;
}

bool RecordForm::isChanged() const
{
    return typed() != m_before;
}

void RecordForm::save()
{
    if (m_saving)
        return;
    m_message->clear();
    m_wrong = false;
    m_typedIn = focusWidget();
    const QFuture<Result<void>> answer = write();
    if (m_wrong)
        return;
    m_saving = true;
    setEnabled(false); // nothing can be typed that the answer would leave behind
    whenDone(answer, this, [this](const Result<void> &ok) { came(ok); });
}

void RecordForm::came(const Result<void> &ok)
{
    m_saving = false;
    setEnabled(true);
    if (m_typedIn)
        m_typedIn->setFocus();
    if (!ok) {
        m_message->say(MessageBar::Kind::Error, ok.error().text);
        return;
    }
    m_before = typed();
    Q_EMIT saved();
    accept();
}

QFuture<Result<void>> RecordForm::wrong(CheckedLine *line, const QString &problem)
{
    m_wrong = true;
    line->setError(problem);
    line->edit()->setFocus();
    return {};
}

void RecordForm::reject()
{
    if (m_saving)
        return;
    if (isChanged())
        m_message->say(MessageBar::Kind::Warning, tr("This is changed and not saved."), tr("Discard the change"));
    else
        QDialog::reject();
}
