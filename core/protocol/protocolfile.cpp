// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jsonnode.h"
#include "core/protocol/protocolrun.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

// Protocols as a file: what a company hands from one desk to another.

namespace {

StepCondition conditionOf(const JsonNode &node)
{
    node.expectOnly({"step", "result"});
    return {node["step"].text(), node["result"].word(StepResult::Done)};
}

ProtocolStep stepOf(const JsonNode &node)
{
    node.expectOnly({"id", "title", "role", "ask", "evidence", "minutes", "when", "blocks", "writes"});
    ProtocolStep step;
    step.id = node["id"].text();
    step.title = node["title"].localText();
    step.role = node["role"].text();
    if (node["ask"].present())
        step.ask = {node["ask"].localText()};
    step.evidence = node["evidence"].word(StepEvidence::None);
    const qint64 minutes = node["minutes"].number(0);
    if (minutes < 0 || minutes > 60 * 24 * 365)
        node["minutes"].expected(u"0-525600"_s);
    step.minutes = int(std::clamp<qint64>(minutes, 0, 60 * 24 * 365));
    for (const JsonNode &condition : node["when"].items())
        step.when.push_back(conditionOf(condition));
    step.blocks = node["blocks"].word(StepBlocks::Nothing);
    step.writes = node["writes"].word(StepWrites::Step);
    return step;
}

Protocol protocolOf(const JsonNode &node)
{
    node.expectOnly({"id", "version", "name", "customers", "equipment_kinds", "steps"});
    Protocol protocol;
    protocol.id = node["id"].text();
    protocol.version = int(node["version"].number(1));
    protocol.name = node["name"].localText();
    protocol.customers = node["customers"].texts();
    protocol.equipmentKinds = node["equipment_kinds"].texts();
    for (const JsonNode &step : node["steps"].items())
        protocol.steps.push_back(stepOf(step));
    return protocol;
}

}

Result<std::vector<Protocol>> protocolsFromJson(const QByteArray &bytes)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &wrong);
    if (wrong.error != QJsonParseError::NoError || !document.isArray())
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Protocol", "This is no file of protocols: %1 (at byte %2)")
                                                   .arg(wrong.errorString())
                                                   .arg(wrong.offset));
    std::optional<Error> error;
    std::vector<Protocol> all;
    for (const JsonNode &node : JsonNode(document.array(), error).items())
        all.push_back(protocolOf(node));
    if (error)
        return tl::unexpected(*error);
    for (const Protocol &one : all) {
        if (Result<void> good = checkedProtocol(one); !good)
            return tl::unexpected(good.error());
    }
    return all;
}

QByteArray protocolsToJson(const std::vector<Protocol> &all)
{
    return QJsonDocument(toJson(all).toArray()).toJson(QJsonDocument::Indented);
}

Result<std::vector<Protocol>> defaultProtocols()
{
    QFile file(u":/aviso/protocols/default.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Internal, file.errorString());
    return protocolsFromJson(file.readAll());
}
