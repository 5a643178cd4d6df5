// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/excerptwindow.h"

#include "core/async.h"
#include "core/model/attachment.h"
#include "ui/attachments/linesview.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ExcerptWindow::ExcerptWindow(const QString &path, const QString &name, bool mayAttach, QWidget *parent)
    : QDialog(parent), m_path(path), m_name(name), m_lines(new LinesView), m_message(new MessageBar), m_count(new TextLabel({}, TextRole::Body, Tone::Muted)),
      m_find(new QLineEdit), m_from(new QSpinBox), m_to(new QSpinBox), m_language(new QComboBox), m_whole(new QCheckBox), m_take(new QPushButton)
{
    setObjectName(u"excerptWindow"_s);
    setWindowTitle(tr("Excerpt of %1").arg(name));
    build(mayAttach);
    const Theme theme = Theme::of(this);
    resize(theme.space(220), theme.space(150));
    m_count->setText(tr("Reading…"));
    m_take->setEnabled(false);
    whenDone(m_reading.run([path, stop = m_stop] { return LineIndex::of(path, *stop); }), this, [this](const Result<std::shared_ptr<const LineIndex>> &index) { take(index); });
}

void ExcerptWindow::build(bool mayAttach)
{
    const Theme theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(2));
    column->addWidget(m_message);
    column->addWidget(buildFind());
    column->addWidget(m_lines, 1);
    column->addWidget(buildRange());
    m_whole->setObjectName(u"attachWhole"_s);
    m_whole->setText(tr("&Attach the whole file too"));
    const bool fits = QFileInfo(m_path).size() <= Attachment::most;
    m_whole->setVisible(mayAttach);
    m_whole->setEnabled(fits);
    m_whole->setChecked(mayAttach && fits);
    if (!fits)
        m_whole->setText(tr("&Attach the whole file too (it is too large)"));
    m_take->setObjectName(u"take"_s);
    m_take->setDefault(true);
    setButtonKind(m_take, ButtonKind::Primary);
    connect(m_take, &QPushButton::clicked, this, &ExcerptWindow::accept);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_whole);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_take);
    column->addLayout(foot);
    m_lines->setFocus();
}

QWidget *ExcerptWindow::buildFind()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    m_find->setObjectName(u"findLine"_s);
    m_find->setPlaceholderText(tr("Find in the lines"));
    m_find->setAccessibleName(tr("Find in the lines"));
    m_find->setClearButtonEnabled(true);
    connect(m_find, &QLineEdit::textChanged, m_lines, &LinesView::setMarked);
    row->addWidget(m_find, 1);
    for (const bool forward : {false, true}) {
        auto *button = new QToolButton;
        button->setIcon(icons::icon(forward ? u"chevron-down"_s : u"chevron-up"_s));
        button->setAutoRaise(true);
        button->setAccessibleName(forward ? tr("Next line that has it") : tr("Previous line that has it"));
        button->setToolTip(forward ? tr("Next (Enter)") : tr("Previous (Shift+Enter)"));
        connect(button, &QToolButton::clicked, this, [this, forward] { find(forward); });
        row->addWidget(button);
    }
    row->addWidget(m_count);
    return box;
}

QWidget *ExcerptWindow::buildRange()
{
    auto *box = new QWidget;
    const Theme theme = Theme::of(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(theme.space(2));
    const auto add = [&](const QString &name, QSpinBox *number, const QString &text) {
        number->setObjectName(name);
        number->setKeyboardTracking(false);
        auto *label = new QLabel(text);
        label->setBuddy(number);
        number->setAccessibleName(QString(text).remove(u'&'));
        row->addWidget(label);
        row->addWidget(number);
        connect(number, &QSpinBox::valueChanged, this, &ExcerptWindow::typedRange);
    };
    add(u"fromLine"_s, m_from, tr("&From line"));
    add(u"toLine"_s, m_to, tr("&to"));
    m_language->setObjectName(u"language"_s);
    m_language->setAccessibleName(tr("Language of the lines"));
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { m_lines->setLanguage(m_language->currentData().toString()); });
    row->addWidget(m_language);
    auto *hint = new TextLabel(tr("Shift and the arrows choose lines."), TextRole::Caption, Tone::Muted);
    row->addWidget(hint);
    row->addStretch();
    connect(m_lines, &LinesView::chosen, this, &ExcerptWindow::showRange);
    return box;
}

ExcerptWindow::~ExcerptWindow()
{
    *m_stop = true;
}

void ExcerptWindow::take(const Result<std::shared_ptr<const LineIndex>> &index)
{
    m_count->clear();
    if (!index || (*index)->lines() == 0) {
        m_message->say(MessageBar::Kind::Error, index ? tr("The file is empty: there are no lines to take.") : index.error().text);
        Q_EMIT loaded();
        return;
    }
    m_index = *index;
    for (QSpinBox *number : {m_from, m_to}) {
        const QSignalBlocker quiet(number);
        number->setRange(1, m_index->lines());
    }
    m_lines->show(m_index);
    const QString language = languageOfLines(m_lines->reader()->lines(0, std::min(49, m_index->lines() - 1)), m_name);
    m_language->addItem(tr("Log"), u"log"_s);
    m_language->addItem(tr("Plain text"), QString());
    if (!language.isEmpty() && language != "log"_L1)
        m_language->addItem(language.toUpper(), language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_lines->setLanguage(language);
    m_count->setText(tr("%n line(s)", nullptr, m_index->lines()));
    Q_EMIT loaded();
}

void ExcerptWindow::showRange(int first, int last)
{
    const QSignalBlocker from(m_from), to(m_to);
    m_from->setValue(first + 1);
    m_to->setValue(last + 1);
    const int count = last - first + 1;
    m_take->setEnabled(count <= most);
    m_take->setText(count > most ? tr("At most %n line(s)", nullptr, most) : tr("Take lines %1–%2").arg(first + 1).arg(last + 1));
}

void ExcerptWindow::typedRange()
{
    if (!m_index)
        return;
    // A beginning behind the end, or an end before the beginning, takes the other along: the other is typed next.
    const int first = m_from->value() - 1, last = m_to->value() - 1;
    sender() == m_to ? m_lines->choose(std::min(first, last), last) : m_lines->choose(first, std::max(first, last));
}

void ExcerptWindow::find(bool forward)
{
    const QString words = m_find->text();
    if (words.trimmed().isEmpty() || !m_index)
        return;
    const int from = m_lines->first() + (forward ? 1 : -1);
    m_count->setText(tr("Searching…"));
    const auto search = [index = m_index, words, from, forward, stop = m_stop] { return LineReader(index).find(words, from, forward, *stop); };
    whenDone(m_reading.run(search), this, [this](int line) {
        m_count->setText(line < 0 ? tr("Not found") : tr("%n line(s)", nullptr, m_index->lines()));
        if (line >= 0)
            m_lines->choose(line, line);
        Q_EMIT found(line);
    });
}

void ExcerptWindow::accept()
{
    if (!m_index || !m_take->isEnabled())
        return;
    const int first = m_lines->first();
    const QStringList lines = m_lines->reader()->lines(first, m_lines->last());
    Q_EMIT taken(excerptMarkdown(lines, m_language->currentData().toString(), m_name, first + 1, m_index->lines()), m_whole->isVisible() && m_whole->isChecked());
    QDialog::accept();
}

void ExcerptWindow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Find)) {
        m_find->setFocus();
        m_find->selectAll();
    } else if (enter && focusWidget() == m_find) {
        find(!(event->modifiers() & Qt::ShiftModifier));
    } else {
        QDialog::keyPressEvent(event);
    }
}
