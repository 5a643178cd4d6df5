// SPDX-License-Identifier: GPL-3.0-or-later
// How the window that imports customers is laid out; what it does is in importwindow.cpp.
#include "ui/directory/importwindow.h"
#include "ui/directory/recordlist.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

ImportWindow::ImportWindow(Directory &directory, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent), m_directory(directory), m_viewpoint(viewpoint), m_message(new MessageBar), m_pages(new QStackedWidget)
{
    setObjectName(u"importWindow"_s);
    setWindowTitle(tr("Import customers"));
    const Theme theme = Theme::of(this);
    m_start = buildStart();
    m_filePage = buildFile();
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_filePage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(new TextLabel(tr("Import customers"), TextRole::Headline));
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    column->addWidget(buildButtons());
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(200));
    connect(&m_soon, &QTimer::timeout, this, &ImportWindow::check);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->clear();
        if (const auto answer = std::exchange(m_answer, {}))
            answer();
    });
    resize(theme.space(190), theme.space(150));
    goTo(m_start);
    reload();
}

QWidget *ImportWindow::buildStart()
{
    const Theme theme = Theme::of(this);
    auto *page = new QWidget;
    auto *note = new TextLabel(tr("A table as a spreadsheet saves it (CSV): a line holds a customer with at most one contact, one site and one unit; several lines of one name are one customer. Separators, Windows letters and decimal commas are recognised. Contacts of an address book come as vCards (.vcf). What is known already stays as it is."),
                               TextRole::Body, Tone::Muted);
    note->setWordWrap(true);
    auto *choose = new QPushButton(tr("Choose a file…"));
    choose->setObjectName(u"chooseFile"_s);
    choose->setAutoDefault(false);
    setButtonKind(choose, ButtonKind::Primary);
    m_earlier = new RecordList({u"earlierImports"_s, u"database"_s, tr("Earlier imports"), tr("Nothing was imported yet. \"Choose a file…\" begins."), {}, {}, tr("Take back")});
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"earlierScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *rows = new QVBoxLayout(inner);
    rows->setContentsMargins({});
    rows->addWidget(m_earlier);
    rows->addStretch();
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(theme.space(3));
    column->addWidget(note);
    column->addWidget(choose, 0, Qt::AlignLeading);
    column->addSpacing(theme.space(3));
    column->addWidget(scroll, 1);
    connect(choose, &QPushButton::clicked, this, &ImportWindow::chooseFile);
    connect(m_earlier, &RecordList::removeRequested, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_batches.size()))
            undo(m_batches[static_cast<size_t>(row)]);
    });
    return page;
}

QWidget *ImportWindow::buildFile()
{
    const Theme theme = Theme::of(this);
    auto *page = new QWidget;
    m_about = new TextLabel({}, TextRole::Body, Tone::Muted);
    m_about->setWordWrap(true);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"columnsScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_result = new TextLabel({}, TextRole::Strong);
    m_result->setObjectName(u"importResult"_s);
    m_result->setWordWrap(true);
    m_problems = new RowList(u"importProblems"_s, tr("Lines that say something wrong or doubtful"));
    m_bar = new QProgressBar;
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setAccessibleName(tr("How far the import is"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(theme.space(2));
    column->addWidget(m_about);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_result);
    column->addWidget(m_problems);
    column->addWidget(m_bar);
    m_bar->hide();
    m_problems->hide();
    return page;
}

QWidget *ImportWindow::buildButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(2));
    const auto button = [this, row](const QString &name, const QString &text, ButtonKind kind, auto what) {
        auto *one = new QPushButton(text);
        one->setObjectName(name);
        one->setAutoDefault(false);
        setButtonKind(one, kind);
        connect(one, &QPushButton::clicked, this, what);
        row->addWidget(one);
        return one;
    };
    m_back = button(u"otherFile"_s, tr("Another file"), ButtonKind::Quiet, [this] {
        m_message->clear();
        goTo(m_start);
        reload();
    });
    row->addStretch();
    m_close = button(u"closeImport"_s, tr("Close"), ButtonKind::Secondary, [this] { reject(); });
    m_cancel = button(u"cancelImport"_s, tr("Stop"), ButtonKind::Secondary, [this] { cancel(); });
    m_run = button(u"runImport"_s, tr("Import"), ButtonKind::Primary, [this] { run(); });
    m_run->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    return box;
}

void ImportWindow::showColumns()
{
    const Theme theme = Theme::of(this);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, theme.space(3), 0);
    grid->setHorizontalSpacing(theme.space(4));
    grid->setVerticalSpacing(theme.space(1.5));
    grid->setColumnStretch(1, 1);
    m_columns.clear();
    const QStringList heads{tr("Column of the file"), tr("Its first lines"), tr("Is read as")};
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(new TextLabel(heads[i], TextRole::Caption, Tone::Muted), 0, i);
    const CustomerMapping guessed = guessedMapping(m_table.header);
    for (int i = 0; i < m_table.header.size(); ++i) {
        QStringList first;
        for (size_t line = 0; line < m_table.rows.size() && first.size() < 3; ++line) {
            if (const QString cell = m_table.rows[line].cells.value(i).simplified(); !cell.isEmpty())
                first << cell.left(40);
        }
        const QString name = m_table.header[i].left(60);
        auto *choice = new QComboBox;
        choice->setObjectName(u"column%1"_s.arg(i));
        choice->setAccessibleName(tr("Column \"%1\" is read as").arg(name));
        for (const CustomerColumn column : customerColumns())
            choice->addItem(columnName(column), static_cast<int>(column));
        choice->setCurrentIndex(std::max(0, choice->findData(static_cast<int>(guessed[static_cast<size_t>(i)]))));
        auto *label = new TextLabel(name, TextRole::Strong);
        label->setWordWrap(true);
        auto *lines = new TextLabel(first.join(u"  ·  "_s), TextRole::Body, Tone::Muted);
        lines->setWordWrap(true);
        grid->addWidget(label, i + 1, 0);
        grid->addWidget(lines, i + 1, 1);
        grid->addWidget(choice, i + 1, 2);
        m_columns << choice;
        connect(choice, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
    }
    grid->setRowStretch(grid->rowCount(), 1);
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content); // the one before goes
    m_scroll->viewport()->setAutoFillBackground(false);
}
